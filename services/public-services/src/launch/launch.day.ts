import { resolveDeadline, type WorkingCalendar } from '@rakor/calendar';
import type { Confidence } from '@rakor/calendar';
import { LaunchDayAmbiguous, LaunchDayUnclear } from './launch.errors.js';

/** A day that somebody chose, or words that mean one. */
export interface LaunchDue {
  readonly date?: string | undefined;
  readonly phrase?: string | undefined;
}

/** The local day that is meant, and how sure that is. */
export interface LaunchDay {
  readonly plannedOn: string;
  readonly phrase: string | null;
  readonly confidence: Confidence;
}

/**
 * "Sebelum Lebaran", said on 29 March 2021, is 11 May: the last working day before the feast and its joint leave (B1).
 * @param today local date on which it is said
 * @throws LaunchDayAmbiguous, LaunchDayUnclear
 */
export function launchDay({ date, phrase }: LaunchDue, today: string, calendar: WorkingCalendar): LaunchDay {
  if ((date === undefined) === (phrase === undefined)) throw new LaunchDayAmbiguous();
  const due = phrase === undefined ? { date: date ?? '' } : { phrase };
  const resolved = resolveDeadline({ due, issuedOn: today, calendar });
  if (resolved.kind === 'clarification') throw new LaunchDayUnclear(resolved.reason);
  return { plannedOn: resolved.dueOn, phrase: phrase ?? null, confidence: resolved.confidence };
}
