import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketHeldV1 } from '@rakor/contracts';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { CounterStepView } from '../counter.view.js';

export class Hold {
  @Text(500) reason!: string;
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/hold')
export class HoldController {
  constructor(private readonly changes: CounterChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Let serving rest, for a copy or a signature; the counter is free for the next' })
  @ApiOkResponse({ type: CounterStepView })
  hold(@Context() context: RequestContext, @Param('id', KnownId) counterId: string, @Body() { reason }: Hold): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, (ticket, here, { now }) =>
      announcing(TicketHeldV1, ticket.hold(reason, here, now)),
    );
  }
}
