import { ApiProperty } from '@nestjs/swagger';
import {
  PROGRAM_CATEGORIES,
  type ProgramCategory,
  STATUS_CAUSES,
  STATUS_COLOURS,
  type StatusCause,
  type StatusColour,
} from '@rakor/contracts';
import { PROGRAM_DECISIONS, PROGRAM_STATUSES, type ProgramDecision, type ProgramStatus } from '../program/program.state.js';
import { ShareView, StatusView, WordsView } from '../status/status.view.js';

/** How many programs stand in a colour, and for which reasons. */
export class CauseCount {
  @ApiProperty({ enum: STATUS_CAUSES }) cause!: StatusCause;
  @ApiProperty({ type: 'integer' }) programs!: number;
}

export class ColourCount {
  @ApiProperty({ enum: STATUS_COLOURS }) colour!: StatusColour;
  @ApiProperty({ type: 'integer' }) programs!: number;
  @ApiProperty({ type: [CauseCount], description: 'The most frequent first.' }) causes!: CauseCount[];
}

/** A program in one line. */
export class BoardProgram {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ example: 'PRG/33.16/2021/0001' }) number!: string;
  @ApiProperty({ example: 'Mal Pelayanan Publik' }) title!: string;
  @ApiProperty({ enum: PROGRAM_CATEGORIES }) category!: ProgramCategory;
  @ApiProperty() priority!: boolean;
  @ApiProperty({ description: 'False: it serves none of the leaders’ priorities (K3).' }) aligned!: boolean;
  @ApiProperty({ example: 'dpmptsp' }) leadCode!: string;
  @ApiProperty() leadName!: string;
  @ApiProperty({ enum: PROGRAM_STATUSES }) status!: ProgramStatus;
  @ApiProperty({ enum: PROGRAM_DECISIONS, nullable: true, description: 'What becomes of it after its window; null: undecided.' })
  decision!: ProgramDecision | null;
  @ApiProperty({ type: StatusView, nullable: true, description: 'Null while it has not been started.' }) standing!: StatusView | null;
  @ApiProperty({ enum: STATUS_COLOURS, nullable: true, description: 'Its colour a week before; null where it had none.' })
  colourBefore!: StatusColour | null;
}

/** A program that stands worse than a week before. */
export class Slip {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty() leadName!: string;
  @ApiProperty({ enum: STATUS_COLOURS }) from!: StatusColour;
  @ApiProperty({ enum: STATUS_COLOURS }) to!: StatusColour;
  @ApiProperty({ type: WordsView }) reason!: WordsView;
}

/** A milestone that its day asks about: it is near, or over and not verified. */
export class BoardMilestone {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty({ description: 'Of the program.' }) number!: string;
  @ApiProperty({ description: 'Of the program.' }) programTitle!: string;
  @ApiProperty() leadName!: string;
  @ApiProperty({ example: 'Soft launch' }) title!: string;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: 'integer', description: 'Whole days that its day is over; below 0: still to come.' }) daysLate!: number;
  @ApiProperty({ type: 'integer' }) claimedPercent!: number;
  @ApiProperty({ type: 'integer' }) verifiedPercent!: number;
  @ApiProperty({ description: 'A report on it waits for verification.' }) waiting!: boolean;
}

/** How far the programs were to be, and were, on a day; the mean over them. */
export class ProgressPointView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ type: ShareView }) expected!: ShareView;
  @ApiProperty({ type: ShareView, nullable: true, description: 'Null for a day to come.' }) verified!: ShareView | null;
  @ApiProperty({ type: ShareView, nullable: true }) claimed!: ShareView | null;
}
