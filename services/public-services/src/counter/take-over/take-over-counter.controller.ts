import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { CounterView } from '../counter.view.js';
import { TakeOverCounterHandler } from './take-over-counter.handler.js';

export class TakeOverCounter {
  /** The officer who has left it open, as the counter names him. */
  @Text(255) from!: string;
  /** For whoever asks later. */
  @Text(500) reason!: string;
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/take-over')
export class TakeOverCounterController {
  constructor(private readonly handler: TakeOverCounterHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Go on at a counter whose officer has gone and left it open, with whom it has; the reason is kept' })
  @ApiOkResponse({ type: CounterView })
  takeOver(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Body() { from, reason }: TakeOverCounter,
  ): Promise<CounterView> {
    return this.handler.execute(context, { counterId, from, reason });
  }
}
