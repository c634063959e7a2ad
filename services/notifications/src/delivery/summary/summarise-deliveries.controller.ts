import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Instant } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { type Channel, CHANNELS, DELIVERY_STATUSES, type DeliveryStatus } from '../vocabulary.js';

class SummaryQuery {
  /** Of what began from then on. */
  @Instant()
  since!: string;
}

export class DeliveryCount {
  @ApiProperty({ enum: CHANNELS })
  readonly channel!: Channel;

  @ApiProperty({ enum: DELIVERY_STATUSES })
  readonly status!: DeliveryStatus;

  @ApiProperty({ type: String, nullable: true, example: 'http-500' })
  readonly code!: string | null;

  @ApiProperty()
  readonly deliveries!: number;
}

export class DeliverySummary {
  @ApiProperty({
    type: [DeliveryCount],
    description: 'By channel, status and reason; bundles of mail are not counted beside what is in them.',
  })
  readonly items!: DeliveryCount[];
}

@ApiTags('deliveries')
@Controller('v1/regions/:region/deliveries/summary')
export class SummariseDeliveriesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** How many messages of the region arrived since an instant, and what became of the others. */
  @Get()
  @Access({ roles: ['secretariat', 'auditor', 'regency-admin', 'province-admin'] })
  @ApiOkResponse({ type: DeliverySummary })
  async summarise(@Context() context: RequestContext, @Query() { since }: SummaryQuery): Promise<DeliverySummary> {
    const items = await this.unitOfWork.read(context, ({ manager }) =>
      manager.query<DeliveryCount[]>(
        `select channel, status, code, count(*)::int as deliveries from delivery
          where region = $1 and created_at >= $2 and rule <> 'bundle' group by channel, status, code order by channel, status, code`,
        [context.region, since],
      ),
    );
    return { items };
  }
}
