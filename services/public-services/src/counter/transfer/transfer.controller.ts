import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import { OFFICERS } from '../../edge/roles.js';
import { CounterStepView } from '../counter.view.js';
import { TransferHandler } from './transfer.handler.js';

export class Transfer {
  /** The service that the visitor needs next, at whichever institution offers it here today; left out: the same one at another counter. */
  @IsOptional() @IsUUID() serviceId?: string;

  /** The counter that is to call, while it is open; left out: whichever serves the service. */
  @IsOptional() @IsUUID() toCounterId?: string;

  @Text(500) reason!: string;
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/transfer')
export class TransferController {
  constructor(private readonly handler: TransferHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Pass the visitor on to another service, another counter or both, where the first arrival counts' })
  @ApiOkResponse({ type: CounterStepView })
  transfer(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Body() { serviceId, toCounterId, reason }: Transfer,
  ): Promise<CounterStepView> {
    return this.handler.execute(context, { counterId, serviceId, toCounterId, reason });
  }
}
