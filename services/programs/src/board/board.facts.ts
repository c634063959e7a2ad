import type { ReadTransaction } from '@rakor/messaging';
import type { Program } from '../program/program.js';
import type { MeasuredProgram } from '../status/current-status.js';
import { measured } from '../status/status.facts.js';
import type { DatedReport, TrackedProgram } from './progress-over-time.js';

/** A program as it was by a moment: its own part of the history. */
type KeptProgram = Pick<
  Program,
  | 'id'
  | 'number'
  | 'title'
  | 'category'
  | 'windowId'
  | 'priority'
  | 'leadId'
  | 'leadCode'
  | 'leadName'
  | 'members'
  | 'alignedWith'
  | 'startsOn'
  | 'endsOn'
  | 'status'
  | 'decision'
> & { readonly budget: string | null; readonly realised: string | null };

/** A program on a board: what it is, and what its status depends on; null while it has not been started. */
export interface BoardFacts {
  readonly program: KeptProgram;
  readonly now: MeasuredProgram | null;
  /** The same a week before. */
  readonly before: MeasuredProgram | null;
}

/** Which programs a board is about. */
export type BoardScope =
  | { readonly windowId: string }
  | { readonly programId: string }
  /** Led or supported by. */
  | { readonly organisationCode: string };

export const WEEK_MS = 7 * 86_400_000;

/** The programs of a scope as they had become by a moment, in the order of their numbers, with what their status depends on then and a week before. */
export async function boardFacts(tx: ReadTransaction, scope: BoardScope, moment: Date): Promise<BoardFacts[]> {
  const { manager, context } = tx;
  const [value] = Object.values(scope) as [string];
  const rows = await manager.query<{ state: KeptProgram }[]>(
    `select state from (
       select distinct on (program_id) program_id, state from program_history
        where region = $1 and recorded_at <= $2 and ${within(scope)} order by program_id, version desc) kept
      where ${standing(scope)} order by state ->> 'number'`,
    [context.region, moment, value],
  );
  const ids = rows.map(({ state }) => state.id);
  const now = byId(await measured(tx, ids, moment));
  const before = byId(await measured(tx, ids, new Date(moment.getTime() - WEEK_MS)));
  return rows.map(({ state }) => ({ program: state, now: now.get(state.id) ?? null, before: before.get(state.id) ?? null }));
}

/** A program never leaves its window, so that its rows can be found before they are read. */
function within(scope: BoardScope): string {
  if ('programId' in scope) return 'program_id = $3::uuid';
  if ('windowId' in scope) return 'program_id in (select id from program where region = $1 and window_id = $3::uuid)';
  return 'true';
}

/** Who leads and supports may change, so that is asked of what was known. */
function standing(scope: BoardScope): string {
  if (!('organisationCode' in scope)) return 'true';
  const supports = `state -> 'members' @> jsonb_build_array(jsonb_build_object('organisationCode', $3::text, 'part', 'support'))`;
  return `(state ->> 'leadCode' = $3 or ${supports})`;
}

function byId(programs: readonly MeasuredProgram[]): ReadonlyMap<string, MeasuredProgram> {
  return new Map(programs.map((program) => [program.programId, program]));
}

/** The plans of programs and all that had been said of them by a moment, for a chart. */
export async function tracked(
  { manager, context }: ReadTransaction,
  facts: readonly BoardFacts[],
  moment: Date,
): Promise<TrackedProgram[]> {
  const programs = facts.flatMap(({ now }) => now ?? []);
  const rows = await manager.query<ReportRow[]>(REPORTS, [context.region, programs.map(({ programId }) => programId), moment]);
  const reports = Map.groupBy(rows, ({ programId }) => programId);
  return programs.map(({ programId, facts: { trajectory, milestones } }) => ({
    ...{ trajectory, milestones },
    reports: (reports.get(programId) ?? []).map(dated),
  }));
}

interface ReportRow extends Omit<DatedReport, 'decided'> {
  readonly programId: string;
  readonly decidedAt: Date | null;
  readonly verifiedPercent: number | null;
}

function dated({ programId: _, decidedAt, verifiedPercent, ...report }: ReportRow): DatedReport {
  return { ...report, decided: decidedAt === null ? null : { at: decidedAt, verifiedPercent } };
}

const REPORTS = `
  select r.program_id as "programId", r.id, r.milestone_id as "milestoneId", r.reported_at as at, r.claimed_percent as "claimedPercent",
         jsonb_array_length(r.evidence) as "evidenceCount", d.decided_at as "decidedAt", d.verified_percent as "verifiedPercent"
    from progress_report r
    left join progress_decision d on d.region = r.region and d.report_id = r.id and d.decided_at <= $3
   where r.region = $1 and r.program_id = any ($2::uuid[]) and r.reported_at <= $3`;
