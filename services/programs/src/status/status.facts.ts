import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { trajectoryOf } from '../program/plan.js';
import type { Program } from '../program/program.js';
import type { Reported } from './figures.js';
import type { MeasuredProgram } from './current-status.js';

/** What the history of programs keeps with each version, as JSON. */
type Kept = Pick<
  Program,
  'number' | 'title' | 'windowId' | 'leadId' | 'leadCode' | 'leadName' | 'startsOn' | 'endsOn' | 'milestones' | 'trajectory'
> & { readonly startedAt: string | null; readonly endedAt: string | null };

interface ReportRow {
  readonly programId: string;
  readonly id: string;
  readonly milestoneId: string;
  readonly at: Date;
  readonly claimedPercent: number;
  readonly evidenceCount: number;
  readonly isDecided: boolean;
  readonly verifiedPercent: number | null;
}

/**
 * Those of some programs that are or were measured, with everything that their status depends on, as it was recorded by a moment (F22). All of it
 * is written once and never changed, so that the past reads like the present.
 *
 * @param moment null: all that there is by now
 */
export async function measured(
  { manager, context: { region } }: ReadTransaction,
  programIds: readonly string[],
  moment: Date | null,
): Promise<MeasuredProgram[]> {
  const programs = await manager.query<{ programId: string; state: Kept; inauguratedOn: string | null; lastDay: string | null }[]>(
    PROGRAMS,
    [region, programIds, moment],
  );
  const reports = await manager.query<ReportRow[]>(REPORTS, [region, programIds, moment]);
  const byProgram = Map.groupBy(reports, ({ programId }) => programId);
  const timeZone = timeZoneOf(region);
  return programs.flatMap(({ programId, state, inauguratedOn, lastDay }) => {
    const { number, title, windowId, leadId, leadCode, leadName, milestones, startedAt, endedAt } = state;
    const startsOn = state.startsOn ?? inauguratedOn;
    const endsOn = state.endsOn ?? lastDay;
    if (startedAt === null || startsOn === null || endsOn === null) return [];
    const startedOn = localDateOf(new Date(startedAt), timeZone);
    const facts = {
      ...{ timeZone, milestones, reports: (byProgram.get(programId) ?? []).map(reported) },
      measuredFrom: startedOn > startsOn ? startedOn : startsOn,
      trajectory: { startsOn, baseline: 0, points: trajectoryOf(state) },
      endedOn: endedAt === null ? null : localDateOf(new Date(endedAt), timeZone),
    };
    return [{ programId, number, title, windowId, leadId, leadCode, leadName, endsOn, facts }];
  });
}

function reported({ id, milestoneId, at, claimedPercent, evidenceCount, isDecided, verifiedPercent }: ReportRow): Reported {
  return { id, milestoneId, at, claimedPercent, evidenceCount, decision: isDecided ? { verifiedPercent } : null };
}

const PROGRAMS = `
  select distinct on (h.program_id) h.program_id as "programId", h.state, w.state ->> 'inauguratedOn' as "inauguratedOn", w.state ->> 'lastDay' as "lastDay"
    from program_history h
    left join lateral (
      select state from program_window_history
       where region = h.region and window_id = (h.state ->> 'windowId')::uuid and ($3::timestamptz is null or recorded_at <= $3)
       order by version desc limit 1) w on true
   where h.region = $1 and h.program_id = any ($2::uuid[]) and ($3::timestamptz is null or h.recorded_at <= $3)
   order by h.program_id, h.version desc`;

const REPORTS = `
  select r.program_id as "programId", r.id, r.milestone_id as "milestoneId", r.reported_at as at, r.claimed_percent as "claimedPercent",
         jsonb_array_length(r.evidence) as "evidenceCount", d.report_id is not null as "isDecided", d.verified_percent as "verifiedPercent"
    from progress_report r
    left join progress_decision d
      on d.region = r.region and d.report_id = r.id and ($3::timestamptz is null or d.decided_at <= $3)
   where r.region = $1 and r.program_id = any ($2::uuid[]) and ($3::timestamptz is null or r.reported_at <= $3)`;
