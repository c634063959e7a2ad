import { ApiProperty } from '@nestjs/swagger';
import { STATUS_CAUSES, STATUS_COLOURS, type StatusCause, type StatusColour } from '@rakor/contracts';
import { Fraction } from './fraction.js';
import type { Status } from './status.js';
import { reasonOf } from './status.words.js';

const HUNDRED = Fraction.of(100);

/** The same words in Indonesian and English. */
export class WordsView {
  @ApiProperty() id!: string;
  @ApiProperty() en!: string;
}

/** An exact share of all. */
export class ShareView {
  @ApiProperty({ type: 'integer', example: 32 }) numerator!: number;
  @ApiProperty({ type: 'integer', example: 75 }) denominator!: number;
  @ApiProperty({ example: 42.7, description: 'The same in percent, rounded to a tenth.' }) percent!: number;
}

/** How a program stands on a day: a colour never comes without its reason, and what is claimed never without what is verified (F5). */
export class StatusView {
  @ApiProperty({ format: 'date', description: 'The local day that it is the status of.' }) on!: string;
  @ApiProperty({ enum: STATUS_COLOURS, description: 'Grey waits for verification.' }) colour!: StatusColour;
  @ApiProperty({ enum: STATUS_CAUSES }) cause!: StatusCause;
  @ApiProperty({ type: WordsView }) reason!: WordsView;
  @ApiProperty({ type: ShareView, description: 'By the milestones and their weights.' }) verified!: ShareView;
  @ApiProperty({ type: ShareView }) claimed!: ShareView;
  @ApiProperty({ type: ShareView, description: 'What should be done by the end of the day.' }) expected!: ShareView;
  @ApiProperty({ type: 'integer', description: 'Milestones whose latest report waits for verification.' }) waiting!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastReportOn!: string | null;
  @ApiProperty({ type: 'integer', description: 'Whole days without a report; after 7 the colour fades, after 14 it is red.' })
  silentDays!: number;
}

export function statusViewOf(status: Status): StatusView {
  const { on, colour, cause, verified, claimed, expected, waiting, lastReportOn, silentDays } = status;
  return {
    ...{ on, colour, cause, reason: reasonOf(status) },
    ...{ verified: shareOf(verified), claimed: shareOf(claimed), expected: shareOf(expected) },
    ...{ waiting, lastReportOn, silentDays },
  };
}

/** @param percent 128/3 becomes 32 of 75 */
export function shareOf(percent: Fraction): ShareView {
  const share = percent.over(HUNDRED);
  return { numerator: Number(share.numerator), denominator: Number(share.denominator), percent: percent.inPartsOf(10) / 10 };
}
