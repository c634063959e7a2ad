import { Controller, Get, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { DeliveryView } from '../delivery.view.js';
import { type Channel, CHANNELS, DELIVERY_STATUSES, type DeliveryStatus } from '../vocabulary.js';
import { ListDeliveries } from './list-deliveries.query.js';

class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Id of an event.' })
  @IsOptional()
  @IsUUID()
  event?: string;

  @ApiPropertyOptional({ example: 'dinkes', description: 'Code of an organisation, name of an office, or id of a person or a webhook.' })
  @IsOptional()
  @Matches(/^[\w.-]{1,100}$/)
  recipient?: string;

  @ApiPropertyOptional({
    example: '0af7651916cd43dd8448eb211c80319c',
    description: 'Of a request: the "traceId" of a problem, or of a log line.',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{32}$/)
  trace?: string;

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn([...CHANNELS])
  channel?: Channel;

  @ApiPropertyOptional({ enum: DELIVERY_STATUSES })
  @IsOptional()
  @IsIn([...DELIVERY_STATUSES])
  status?: DeliveryStatus;
}

@ApiTags('deliveries')
@Controller('v1/regions/:region/deliveries')
export class ListDeliveriesController {
  constructor(private readonly deliveries: ListDeliveries) {}

  /** What became of the region's messages, newest first: whether each arrived, and if not, why. */
  @Get()
  @Access({ roles: ['secretariat', 'auditor', 'regency-admin', 'province-admin'] })
  @ApiPage(DeliveryView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, ...filter }: DeliveriesQuery): Promise<Page<DeliveryView>> {
    return this.deliveries.page(context, filter, { limit, cursor });
  }
}
