import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketMissedV1, TicketNoShowV1 } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { CounterStepView } from '../counter.view.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/miss')
export class MissController {
  constructor(private readonly changes: CounterChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Nobody came: the visitor may return to the line, or is called no more after the last call' })
  @ApiOkResponse({ type: CounterStepView })
  miss(@Context() context: RequestContext, @Param('id', KnownId) counterId: string): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, (ticket, here, { queue, now }) => {
      const end = ticket.miss(here, queue.policy, now);
      return 'missed' in end ? announcing(TicketMissedV1, end.missed) : announcing(TicketNoShowV1, end.noShow);
    });
  }
}
