import { addDays, daysBetween } from '@rakor/calendar';
import type { StatusCause, StatusColour } from '@rakor/contracts';
import { localDateOf, type TimeZone } from '@rakor/kernel';
import { type Band, bandOf } from './band.js';
import { monthDue } from './cut-off.js';
import { programFigures, type ProgramFigures, type Reported } from './figures.js';
import { Fraction } from './fraction.js';
import { expectedOn, type Trajectory } from './trajectory.js';

/** Days without a report after which the colour fades, and after which nothing is left of it. */
export const FADES_AFTER = 7;
const SILENT_AFTER = 14;

/** All that a program's status depends on, beside the day. */
export interface StatusFacts {
  readonly timeZone: TimeZone;
  /** Its `startsOn` is the program's first day. */
  readonly trajectory: Trajectory;
  /** First local date on which it is measured: its first day, or that on which it was started if that came later. */
  readonly measuredFrom: string;
  /** Weights sum to 100. */
  readonly milestones: readonly { readonly id: string; readonly weight: number }[];
  /** In any order. */
  readonly reports: readonly Reported[];
  /** The local date after which nothing changes any more, because the program was closed or handed over; null while it runs. */
  readonly endedOn: string | null;
}

/** How a program stands on a day, and why (F5). Never a bare colour. */
export interface Status extends ProgramFigures {
  readonly on: string;
  /** Day 1. */
  readonly startsOn: string;
  /** When the first report is due. */
  readonly firstReportBy: string;
  readonly colour: StatusColour;
  readonly cause: StatusCause;
  /** In percent. */
  readonly expected: Fraction;
  /** Whole days without a report, from the last one or from the first measured day on. */
  readonly silentDays: number;
  /** Local date of the last report. */
  readonly lastReportOn: string | null;
  /** The month, YYYY-MM, of which there is no evidence; null where that is not the cause. */
  readonly missingMonth: string | null;
}

/** The status of a program on a local date. The same facts and day give the same status, whenever it is asked for. */
export function statusOn(facts: StatusFacts, day: string): Status {
  const on = facts.endedOn !== null && facts.endedOn < day ? facts.endedOn : day;
  const { timeZone, trajectory, measuredFrom, milestones, reports } = facts;
  const figures = programFigures(milestones, reports);
  const lastReportOn = reports.reduce<string | null>((last, { at }) => later(last, localDateOf(at, timeZone)), null);
  const known = {
    ...{
      on,
      startsOn: trajectory.startsOn,
      firstReportBy: addDays(measuredFrom, FADES_AFTER),
      ...figures,
      expected: expectedOn(trajectory, on),
      lastReportOn,
    },
    silentDays: Math.max(0, daysBetween(lastReportOn ?? measuredFrom, on)),
    missingMonth: missingMonth(facts, on),
  };
  const judged = judge(known, trajectory.baseline);
  return { ...known, ...judged, missingMonth: judged.cause === 'no-evidence' ? known.missingMonth : null };
}

/** The next local date on which the status differs although nothing happens; null if it stays for good. */
export function nextChange(facts: StatusFacts, { on, colour, cause }: Status): string | null {
  if (cause === 'complete' || cause === 'silent' || facts.endedOn !== null) return null;
  // Silence has the last word so many days after whatever was last heard, or after the first measured day.
  const { startsOn } = facts.trajectory;
  const heard = later(statusOn(facts, on).lastReportOn, facts.measuredFrom);
  const end = addDays(heard > on ? heard : on, SILENT_AFTER + 1);
  for (let day = cause === 'not-begun' ? startsOn : addDays(on, 1); day <= end; day = addDays(day, 1)) {
    const then = statusOn(facts, day);
    if (then.colour !== colour || then.cause !== cause) return day;
  }
  return null;
}

type Known = Omit<Status, 'colour' | 'cause'>;
type Judgement = Pick<Status, 'colour' | 'cause'>;

const BY_BAND: Readonly<Record<Band, Judgement>> = {
  green: { colour: 'green', cause: 'on-track' },
  amber: { colour: 'amber', cause: 'behind' },
  red: { colour: 'red', cause: 'far-behind' },
};

function judge(known: Known, baseline: number): Judgement {
  const { on, startsOn, verified, atBest, expected, lastReportOn, silentDays, missingMonth } = known;
  if (on < startsOn) return { colour: 'green', cause: 'not-begun' };
  if (verified.compare(Fraction.of(100)) >= 0) return { colour: 'green', cause: 'complete' };
  // Nothing can be verified on the first day: a new program has until its first report is due.
  if (lastReportOn === null && silentDays <= FADES_AFTER) return { colour: 'green', cause: 'just-begun' };
  if (silentDays > SILENT_AFTER) return { colour: 'red', cause: 'silent' };
  if (missingMonth !== null) return { colour: 'red', cause: 'no-evidence' };
  const band = (actual: Fraction) => bandOf({ direction: 'higher-is-better', actual, expected, baseline: Fraction.of(baseline) });
  const [now, best] = [band(verified), band(atBest)];
  // What waits makes a program grey only where it would change the colour: a report on what is green already takes nothing away.
  const unfaded: Judgement = now !== 'green' && isBetter(best, now) ? { colour: 'grey', cause: 'waiting' } : BY_BAND[now];
  return silentDays > FADES_AFTER && unfaded.colour !== 'red' ? { colour: FADED[unfaded.colour], cause: 'fading' } : unfaded;
}

const FADED = { green: 'amber', grey: 'amber', amber: 'red' } as const;

function isBetter(one: Band, other: Band): boolean {
  return one !== other && (one === 'green' || other === 'red');
}

/** The last month that was measured from its first day on, whose evidence should be in, and since whose beginning there has been none. */
function missingMonth({ timeZone, measuredFrom, reports }: StatusFacts, on: string): string | null {
  const month = monthDue(on);
  const first = `${month}-01`;
  if (first < measuredFrom) return null;
  const isShown = reports.some(({ at, evidenceCount }) => evidenceCount > 0 && localDateOf(at, timeZone) >= first);
  return isShown ? null : month;
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}
