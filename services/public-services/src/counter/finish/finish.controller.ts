import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TICKET_OUTCOMES, type TicketOutcome } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { OFFICERS } from '../../edge/roles.js';
import { CounterStepView } from '../counter.view.js';
import { FinishHandler } from './finish.handler.js';

/** What an officer can say; that nobody said anything is the end of the day's to say. */
const OUTCOMES = TICKET_OUTCOMES.filter((outcome) => outcome !== 'unrecorded');

export class Finish {
  @IsIn(OUTCOMES) outcome!: TicketOutcome;
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/finish')
export class FinishController {
  constructor(private readonly handler: FinishHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'The visitor was served, and what came of it' })
  @ApiOkResponse({ type: CounterStepView })
  finish(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Body() { outcome }: Finish,
  ): Promise<CounterStepView> {
    return this.handler.execute(context, { counterId, outcome });
  }
}
