import { ApiProperty } from '@nestjs/swagger';
import { Share } from '../../directive/coverage/coverage.view.js';
import { OccurrenceView } from '../series/series.view.js';

/** What became of a directive of the last meeting. */
const OUTCOMES = ['done', 'late', 'reported', 'under-way', 'unanswered'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class Promised {
  @ApiProperty() number!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: OUTCOMES }) outcome!: Outcome;
  @ApiProperty({ type: Share, description: 'Addressees that are done, of all.' }) done!: Share;
}

export class LastMeeting {
  @ApiProperty({ type: OccurrenceView }) meeting!: OccurrenceView;
  @ApiProperty() total!: number;
  @ApiProperty({ type: [Promised], description: 'The worst first.' }) promises!: Promised[];
}

/** How far the addressees of one directive of the last meeting have come. */
export interface Progress {
  readonly number: string;
  readonly text: string;
  readonly addressees: number;
  readonly done: number;
  readonly reported: number;
  readonly late: number;
  readonly acknowledged: number;
}

/** A meeting that was held, and what became of what it asked for. */
export interface LastPromises {
  readonly meeting: OccurrenceView;
  readonly directives: readonly Progress[];
}

/** @param room how many there is room for */
export function lastMeetingOf({ meeting, directives }: LastPromises, room: number): LastMeeting {
  return { meeting, total: directives.length, promises: directives.map(promiseOf).sort(byOutcome).slice(0, room) };
}

function promiseOf({ number, text, addressees, done, reported, late, acknowledged }: Progress): Promised {
  const outcome =
    done === addressees ? 'done' : late > 0 ? 'late' : reported > 0 ? 'reported' : acknowledged > 0 ? 'under-way' : 'unanswered';
  return { number, text, outcome, done: { numerator: done, denominator: addressees } };
}

const URGENCY: Record<Outcome, number> = { late: 0, unanswered: 1, 'under-way': 2, reported: 3, done: 4 };

function byOutcome(one: Promised, other: Promised): number {
  return URGENCY[one.outcome] - URGENCY[other.outcome] || (one.number < other.number ? -1 : 1);
}
