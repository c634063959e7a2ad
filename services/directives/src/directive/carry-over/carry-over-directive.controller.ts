import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, LocalDate, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { CarryOverDirectiveHandler } from './carry-over-directive.handler.js';

export class CarryOverDirective {
  /** The meeting of a later year that decided on it. */
  @IsUUID() meetingId!: string;
  @IsOptional() @LocalDate({ nullable: true }) dueOn?: string | null;
  /** Why it was not finished: it stays in the history of the old one. */
  @Text(2000) reason!: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/carry-over')
export class CarryOverDirectiveController {
  constructor(private readonly handler: CarryOverDirectiveHandler) {}

  @Post()
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Go on in a later year with what was not finished (If-Match): a new directive takes the place of the old one' })
  @ApiCreatedResponse({ type: DirectiveView })
  carryOver(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { meetingId, dueOn = null, reason }: CarryOverDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, meetingId, dueOn, reason });
  }
}
