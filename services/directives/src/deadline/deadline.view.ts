import {
  type ClarificationNeeded,
  type Confidence,
  type CountedDay,
  type DayReason,
  type Rule,
  RULES,
  type Warning,
} from '@rakor/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { DEADLINE_CONFIDENCES, DEADLINE_STATUSES, type DeadlineStatus } from '@rakor/contracts';
import { endOfDay, type TimeZone } from '@rakor/kernel';
import { EditionOrigin, NameView, originsOf } from '../calendar/calendar.view.js';
import type { Count, Deadline } from './deadline.js';

const RULE_NAMES = Object.keys(RULES);
const UNCLEAR = ['no-date', 'not-understood', 'before-issue', 'too-far'] as const satisfies ClarificationNeeded['reason'][];
const WARNINGS = [
  ...(['moved-before-day-off', 'moved-after-day-off', 'on-day-off'] as const),
  ...(['after-window', 'calendar-computed', 'calendar-unknown'] as const),
] satisfies Warning[];
const REASONS = ['working-day', 'weekend', 'national-holiday', 'joint-leave', 'closure'] as const satisfies DayReason[];

/** What the words of a deadline mean. */
export class MeaningView {
  @ApiProperty({ type: String, enum: RULE_NAMES, nullable: true }) rule!: Rule | null;
  @ApiProperty({ enum: DEADLINE_CONFIDENCES, nullable: true, description: '"low" waits for a person.' }) confidence!: Confidence | null;
  @ApiProperty({ enum: UNCLEAR, nullable: true, description: 'Why no date comes out of the words.' })
  unclear!: ClarificationNeeded['reason'] | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'What the words most likely mean.' })
  proposedOn!: string | null;
  @ApiProperty({ type: [String], format: 'date', description: 'Other days that they may mean.' }) alternatives!: readonly string[];
  @ApiProperty({ enum: WARNINGS, isArray: true }) warnings!: readonly Warning[];
  @ApiProperty({ example: '2021.2+33.16#1', description: 'Editions of the holidays, and revision of the region’s own calendar.' })
  calendarVersion!: string;
}

/** A deadline as it is answered. */
export class DeadlineView extends MeaningView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) directiveId!: string;
  @ApiProperty({ example: 'ARH/33.16/2021/00001' }) number!: string;
  @ApiProperty({ example: 'sebelum Lebaran', description: 'As it was said.' }) phrase!: string;
  @ApiProperty({ format: 'date', description: 'Day of the meeting, from which the words count.' }) issuedOn!: string;
  @ApiProperty({ enum: DEADLINE_STATUSES }) status!: DeadlineStatus;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'In force; null while it waits.' }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The last second of that day in the region.' })
  dueAt!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'As it was first in force.' }) originalDueOn!: string | null;
  @ApiProperty({ description: 'A person said another day than the rule; the calendar does not move it.' }) chosen!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it was certain.' }) confirmedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) confirmedAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** One day on the way to a deadline. */
class CountedDayView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ description: 'False: skipped.' }) counted!: boolean;
  @ApiProperty({ description: 'Whether the offices work on it.' }) worked!: boolean;
  @ApiProperty({ enum: REASONS }) reason!: DayReason;
  @ApiProperty({ type: NameView, nullable: true, description: 'What the holiday or closure is called.' }) name!: NameView | null;
}

/** How a date came out of the words. */
export class ExplanationView {
  @ApiProperty({ type: NameView, nullable: true, description: 'The rule in words.' }) ruleText!: NameView | null;
  @ApiProperty({ type: [EditionOrigin], description: 'The decrees that the count rests on, and how each is known.' })
  editions!: EditionOrigin[];
  @ApiProperty({ type: [CountedDayView], description: 'Each day after the issue, counted or skipped.' }) days!: readonly CountedDay[];
}

export function viewOf(deadline: Deadline, zone: TimeZone): DeadlineView {
  const { id, directiveId, number, phrase, issuedOn, status, dueOn, originalDueOn, chosen, confirmedBy, version } = deadline;
  const { rule, confidence, unclear, proposedOn, alternatives, warnings, calendarVersion } = deadline;
  return {
    ...{ id, directiveId, number, phrase, issuedOn, status, dueOn, originalDueOn, chosen, confirmedBy, version },
    ...{ rule, confidence, unclear, proposedOn, alternatives, warnings, calendarVersion },
    dueAt: dueOn === null ? null : endOfDay(dueOn, zone).toISOString(),
    confirmedAt: deadline.confirmedAt?.toISOString() ?? null,
  };
}

export function explanationOf(resolution: Count['resolution']): ExplanationView {
  if (resolution.kind !== 'resolved') return { ruleText: null, editions: [], days: [] };
  const { rule, calendarVersion, days } = resolution;
  return { ruleText: RULES[rule], editions: originsOf(calendarVersion), days };
}
