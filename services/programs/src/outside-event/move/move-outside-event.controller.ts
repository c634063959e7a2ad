import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { MovedOutsideEventView } from '../outside-event.view.js';
import { MoveOutsideEventHandler } from './move-outside-event.handler.js';

export class MoveOutsideEvent {
  @LocalDate() expectedOn!: string;
  @Text(2000) reason!: string;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/outside-events/:id/move')
export class MoveOutsideEventController {
  constructor(private readonly handler: MoveOutsideEventHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Say that an event outside has another date; the answer tells which milestones move with it' })
  @ApiOkResponse({ type: MovedOutsideEventView })
  move(
    @Context() context: RequestContext,
    @Param('id', KnownId) eventId: string,
    @IfMatch() expected: number | undefined,
    @Body() { expectedOn, reason }: MoveOutsideEvent,
  ): Promise<MovedOutsideEventView> {
    return this.handler.execute(context, { eventId, expected, expectedOn, reason });
  }
}
