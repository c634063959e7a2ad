import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketRecalledV1 } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { CounterStepView } from '../counter.view.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/recall')
export class RecallController {
  constructor(private readonly changes: CounterChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Call the same number once more' })
  @ApiOkResponse({ type: CounterStepView })
  recall(@Context() context: RequestContext, @Param('id', KnownId) counterId: string): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, (ticket, here, { queue, now }) =>
      announcing(TicketRecalledV1, ticket.recall(here, queue.policy, now)),
    );
  }
}
