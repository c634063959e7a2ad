import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { CounterStepView } from '../counter.view.js';
import { CallNextHandler } from './call-next.handler.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/call-next')
export class CallNextController {
  constructor(private readonly handler: CallNextHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Call whoever is next for what the counter serves' })
  @ApiOkResponse({ type: CounterStepView })
  call(@Context() context: RequestContext, @Param('id', KnownId) counterId: string): Promise<CounterStepView> {
    return this.handler.execute(context, { counterId });
  }
}
