import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketServingStartedV1 } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { CounterStepView } from '../counter.view.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/start-serving')
export class StartServingController {
  constructor(private readonly changes: CounterChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Whoever was called has come' })
  @ApiOkResponse({ type: CounterStepView })
  start(@Context() context: RequestContext, @Param('id', KnownId) counterId: string): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, (ticket, here, { now }) =>
      announcing(TicketServingStartedV1, ticket.startServing(here, now)),
    );
  }
}
