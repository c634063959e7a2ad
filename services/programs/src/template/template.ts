import { addDays, daysBetween } from '@rakor/calendar';
import type { ProgramCategory, ProgramHorizon } from '@rakor/contracts';
import type { Field, Words } from '@rakor/forms';
import type { Days } from '../program/plan.js';
import type { Tally } from './tally.js';

interface TemplateMilestone {
  readonly title: Words;
  /** Percent of the whole; all of a template's come to 100. */
  readonly weight: number;
  /** When it is planned: after so many percent of the days of the program. */
  readonly at: number;
}

/** Something that a program of the kind has many of: facilities to visit, cards to print, villages. */
export interface RecordKind {
  readonly key: string;
  readonly name: Words;
  /** The field by which one is told from another. */
  readonly identity: string;
  readonly fields: readonly Field[];
  /** What is counted over all of them. */
  readonly tallies: readonly Tally[];
}

/** A kind of program that the reports name: what it goes through, and what has to be known of it. Data, and no code of its own. */
export interface Template {
  readonly key: string;
  readonly name: Words;
  /** Rows of the reports that it comes from: "B1". */
  readonly seeds: readonly string[];
  readonly category: ProgramCategory;
  readonly horizon: ProgramHorizon;
  readonly milestones: readonly TemplateMilestone[];
  readonly fields: readonly Field[];
  readonly records: readonly RecordKind[];
}

/** The milestones of a template on the days of a program, in Indonesian: `at` percent of them are over when one is due. */
export function milestonesOn({ milestones }: Template, { from, until }: Days): { title: string; weight: number; plannedOn: string }[] {
  const length = daysBetween(from, until) + 1;
  return milestones.map(({ title, weight, at }) => {
    const day = Math.max(1, Math.ceil((at * length) / 100));
    return { title: title.id, weight, plannedOn: addDays(from, day - 1) };
  });
}
