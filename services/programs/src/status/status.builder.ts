import { addDays } from '@rakor/calendar';
import { newId } from '@rakor/kernel';
import type { Reported } from './figures.js';
import type { StatusFacts } from './status.js';

/** Blora's mall in its 99 days from 26 February 2021, on the way to the soft launch on day 75 (B1). */
export function blorasMall(overrides: Partial<StatusFacts> = {}): StatusFacts {
  const startsOn = '2021-02-26';
  return {
    measuredFrom: overrides.trajectory?.startsOn ?? startsOn,
    timeZone: 'Asia/Jakarta',
    trajectory: { startsOn, baseline: 0, points: [{ on: addDays(startsOn, 74), percent: 100 }] },
    milestones: [{ id: 'ready', weight: 100 }],
    reports: [],
    endedOn: null,
    ...overrides,
  };
}

/** A report at 10:00 in Jakarta on a local date, with evidence; it waits. */
export function aReport(on: string, overrides: Partial<Reported> = {}): Reported {
  const at = new Date(`${on}T03:00:00Z`);
  return { id: newId(), milestoneId: 'ready', at, claimedPercent: 60, evidenceCount: 1, decision: null, ...overrides };
}

export function verifiedAt(verifiedPercent: number): Pick<Reported, 'claimedPercent' | 'decision'> {
  return { claimedPercent: verifiedPercent, decision: { verifiedPercent } };
}

export const RETURNED: Pick<Reported, 'decision'> = { decision: { verifiedPercent: null } };
