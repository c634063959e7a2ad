import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, LocalDate, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import type { DirectiveTopic } from '@rakor/contracts';
import { AddresseeSetDto, AddresseeSetField } from '../../addressee/addressee-set.dto.js';
import { CABINET } from '../../edge/roles.js';
import { DirectiveKindDto } from '../directive-kind.dto.js';
import { dueOf } from '../../deadline/due.js';
import { DuePhraseDto, DuePhraseField } from '../../deadline/due.dto.js';
import { TopicsField } from '../topics/topics.dto.js';
import { DirectiveView } from '../directive.view.js';
import { RedraftDirectiveHandler } from './redraft-directive.handler.js';

/** What is left out stays as it is; a `dueOn` of null takes the deadline away, and another kind the terms of the former one. */
export class RedraftDirective extends DirectiveKindDto {
  @WhereSent() @Text(4000) text?: string;
  @WhereSent() @Text(200) issuer?: string;
  @WhereSent() @AddresseeSetField() addressees?: AddresseeSetDto;
  /** The addressee that leads where several do it together: the others own a share with it. */
  @IsOptional() @IsUUID() lead?: string | null;
  @IsOptional() @LocalDate({ nullable: true }) dueOn?: string | null;
  @DuePhraseField() due?: DuePhraseDto | null;
  @TopicsField() topics?: DirectiveTopic[];
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id')
export class RedraftDirectiveController {
  constructor(private readonly handler: RedraftDirectiveHandler) {}

  @Patch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Word a draft anew' })
  @ApiOkResponse({ type: DirectiveView })
  redraft(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { dueOn, due, ...changes }: RedraftDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, changes: { ...changes, ...dueOf({ dueOn, due }) } });
  }
}
