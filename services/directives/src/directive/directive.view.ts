import { ApiProperty } from '@nestjs/swagger';
import { DIRECTIVE_KINDS, DIRECTIVE_TOPICS, type DirectiveKind, type DirectiveTopic } from '@rakor/contracts';
import { AddresseeSetDto } from '../addressee/addressee-set.dto.js';
import { IndicatorTargetDto, ReportingDutyDto } from './directive-kind.dto.js';
import type { Directive } from './directive.js';
import type { DirectiveStatus } from './directive.state.js';

export const DIRECTIVE_STATUSES = ['draft', 'issued', 'closed', 'superseded', 'cancelled'] as const;

/** A directive as it is answered. */
export class DirectiveView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'ARH/33.16/2021/00001' }) number!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where a publication asked for it.' })
  meetingId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The published satisfaction index that asked for it.' })
  publicationId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) utteranceId!: string | null;
  @ApiProperty({ description: 'Verbatim, as it was issued.' }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The latest correction; the history has them all.' }) revisedText!:
    string | null;
  @ApiProperty({ type: 'integer', description: 'How often the wording was corrected.' }) revisions!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The directive that took its place.' })
  supersededBy!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The directive of an earlier year that it goes on with.' })
  carriedFrom!: string | null;
  @ApiProperty({ description: 'Title of the position that issues it, with its acting capacity.' }) issuer!: string;
  @ApiProperty({ type: AddresseeSetDto, description: 'As written; whom it meant is told by the coverage.' })
  addressees!: Directive['addressees'];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The addressee that leads; the others own a share with it.' })
  lead!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'As it was issued; its deadline tells what became of it.' })
  dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'sebelum Lebaran', description: 'The deadline as it was said; read at the issue.' })
  duePhrase!: string | null;
  @ApiProperty({ enum: DIRECTIVE_TOPICS, isArray: true, description: 'Strategic issues that it is about.' })
  topics!: readonly DirectiveTopic[];
  @ApiProperty({ enum: DIRECTIVE_STATUSES }) status!: DirectiveStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) issuedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) issuedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ended, in whatever way.' }) closedAt!:
    string | null;
  @ApiProperty({ enum: DIRECTIVE_KINDS }) kind!: DirectiveKind;
  @ApiProperty({ type: Number, nullable: true, description: 'Of a guideline.' }) reviewEveryMonths!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of an issued guideline.' }) nextReviewOn!: string | null;
  @ApiProperty({ type: IndicatorTargetDto, nullable: true, description: 'Of an indicator target.' }) target!: Directive['target'];
  @ApiProperty({ type: ReportingDutyDto, nullable: true, description: 'Of a reporting obligation.' }) reporting!: Directive['reporting'];
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(directive: Directive): DirectiveView {
  const {
    id,
    number,
    meetingId,
    publicationId,
    utteranceId,
    text,
    issuer,
    addressees,
    lead,
    status,
    issuedAt,
    issuedBy,
    closedAt,
    version,
  } = directive;
  const { dueOn, duePhrase, topics } = directive;
  const { revisedText, revisions, supersededBy, carriedFrom } = directive;
  const { kind, reviewEveryMonths, nextReviewOn, target, reporting } = directive;
  return {
    ...{ revisedText, revisions, supersededBy, carriedFrom },
    ...{ kind, reviewEveryMonths, nextReviewOn, target, reporting },
    ...{
      id,
      number,
      meetingId,
      publicationId,
      utteranceId,
      text,
      issuer,
      addressees,
      lead,
      dueOn,
      duePhrase,
      topics,
      status,
      issuedBy,
      version,
    },
    issuedAt: issuedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}
