import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text, WhereSent } from '@rakor/http';
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
import { DraftDirectiveHandler } from './draft-directive.handler.js';

export class DraftDirective extends DirectiveKindDto {
  @IsUUID() meetingId!: string;
  /** The words that it comes from, where they were written down. */
  @IsOptional() @IsUUID() utteranceId?: string | null;
  @Text(4000) text!: string;
  /** Title of the position that issues it, with its acting capacity: "Pj Bupati". */
  @Text(200) issuer!: string;
  @WhereSent() @AddresseeSetField() addressees: AddresseeSetDto = new AddresseeSetDto();
  /** The addressee that leads where several do it together: the others own a share with it. */
  @IsOptional() @IsUUID() lead?: string | null;
  @IsOptional() @LocalDate({ nullable: true }) dueOn?: string | null;
  @DuePhraseField() due?: DuePhraseDto | null;
  @TopicsField() topics: DirectiveTopic[] = [];
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives')
export class DraftDirectiveController {
  constructor(private readonly handler: DraftDirectiveHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Draft a directive out of a meeting; nobody is told yet' })
  @ApiCreatedResponse({ type: DirectiveView })
  draft(
    @Context() context: RequestContext,
    @Body() { meetingId, utteranceId = null, dueOn = null, due, ...draft }: DraftDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { meetingId, utteranceId, draft: { ...draft, dueOn, ...dueOf({ dueOn, due }) } });
  }
}
