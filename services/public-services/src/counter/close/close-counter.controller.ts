import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { CounterView } from '../counter.view.js';
import { CloseCounterHandler } from './close-counter.handler.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/close')
export class CloseCounterController {
  constructor(private readonly handler: CloseCounterHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Leave a counter; nobody may be there any more' })
  @ApiOkResponse({ type: CounterView })
  close(@Context() context: RequestContext, @Param('id', KnownId) counterId: string): Promise<CounterView> {
    return this.handler.execute(context, { counterId });
  }
}
