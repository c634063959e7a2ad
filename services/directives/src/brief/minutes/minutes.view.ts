import { ApiProperty } from '@nestjs/swagger';
import { UTTERANCE_KINDS, type UtteranceKind } from '@rakor/contracts';
import { DECISION_STATUSES, type DecisionStatus } from '../../decision/decision.js';
import { MeetingView } from '../../meeting/meeting.view.js';
import { AgendaItemView } from '../../meeting/show-agenda/agenda.view.js';

export class SeatInMinutes {
  @ApiProperty() position!: string;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  @ApiProperty() present!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Who sat there for the position.' }) delegate!: string | null;
  @ApiProperty() acting!: boolean;
}

export class UtteranceInMinutes {
  @ApiProperty() speaker!: string;
  @ApiProperty({ enum: UTTERANCE_KINDS }) kind!: UtteranceKind;
  @ApiProperty({ description: 'Verbatim.' }) text!: string;
}

export class DirectiveInMinutes {
  @ApiProperty() number!: string;
  @ApiProperty() text!: string;
  @ApiProperty() issuer!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ description: 'How many it went to.' }) addressees!: number;
  @ApiProperty({ type: [String], description: 'The first few of them.' }) names!: string[];
}

export class DecisionInMinutes {
  @ApiProperty() number!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: DECISION_STATUSES }) status!: DecisionStatus;
}

/** What a closed meeting leaves behind: who was there, what was said, decided and asked for (notulen). */
export class MinutesView {
  @ApiProperty({ type: MeetingView }) meeting!: MeetingView;
  @ApiProperty() regionName!: string;
  @ApiProperty({ type: [AgendaItemView] }) agenda!: readonly AgendaItemView[];
  @ApiProperty({ type: [SeatInMinutes] }) attendance!: SeatInMinutes[];
  @ApiProperty({ type: [String], description: 'Organisations that were invited and of which no position was recorded.' })
  missing!: string[];
  @ApiProperty({ type: [UtteranceInMinutes] }) utterances!: UtteranceInMinutes[];
  @ApiProperty({ type: [DecisionInMinutes] }) decisions!: DecisionInMinutes[];
  @ApiProperty({ type: [DirectiveInMinutes], description: 'Those that were issued.' }) directives!: DirectiveInMinutes[];
}
