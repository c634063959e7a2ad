import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { OFFICERS } from '../../edge/roles.js';
import { CounterStepView } from '../counter.view.js';
import { ResumeHandler } from './resume.handler.js';

export class Resume {
  /** Somebody who is on hold. */
  @IsUUID() ticketId!: string;
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/resume')
export class ResumeController {
  constructor(private readonly handler: ResumeHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Go on with somebody who was put on hold, at a counter that is free' })
  @ApiOkResponse({ type: CounterStepView })
  resume(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Body() { ticketId }: Resume,
  ): Promise<CounterStepView> {
    return this.handler.execute(context, { counterId, ticketId });
  }
}
