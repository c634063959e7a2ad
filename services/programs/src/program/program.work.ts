import type { Transaction } from '@rakor/messaging';
import { ProgramNotFound } from './program.errors.js';
import type { ProgramStatus } from './program.state.js';

/** What a report, an obstacle or a delay is about: a program, one of its milestones or none, and who works on it. */
export interface Work {
  readonly programId: string;
  readonly programNumber: string;
  readonly programTitle: string;
  readonly windowId: string | null;
  /** The organisation that leads the program. */
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

/** One milestone of it. */
export interface WorkOnMilestone extends Work {
  readonly milestoneId: string;
  readonly milestoneName: string;
}

/** What the rules ask for beside what the events tell. */
export interface WorkState {
  readonly status: ProgramStatus;
  /** Codes of the organisations that support it. */
  readonly supporting: readonly string[];
}

/**
 * A program as what somebody says something about. Holds it as it is until the transaction ends: it neither ends nor is planned anew meanwhile.
 * @param milestoneId null: the whole program; its name is null where the plan has no such milestone
 * @throws ProgramNotFound
 */
export async function workOn(
  { manager, context }: Transaction,
  programId: string,
  milestoneId: string | null,
): Promise<{ work: Work; milestone: Pick<WorkOnMilestone, 'milestoneId' | 'milestoneName'> | null; state: WorkState }> {
  const [row] = await manager.query<Row[]>(WORK, [context.region, programId, milestoneId]);
  if (!row) throw new ProgramNotFound();
  const { status, supporting, milestoneName, ...work } = row;
  const milestone = milestoneId === null || milestoneName === null ? null : { milestoneId, milestoneName };
  return { work: { programId, ...work }, milestone, state: { status, supporting } };
}

type Row = Omit<Work, 'programId'> & WorkState & { readonly milestoneName: string | null };

const WORK = `
  select p.number as "programNumber", p.title as "programTitle", p.window_id as "windowId", p.status, p.lead_id as "organisationId",
         p.lead_code as "organisationCode", p.lead_name as "organisationName", m.title as "milestoneName",
         array(select member ->> 'organisationCode' from jsonb_array_elements(p.members) member where member ->> 'part' = 'support') as supporting
    from program p
    left join milestone m on m.region = p.region and m.program_id = p.id and m.id = $3 and m.retired_at is null
   where p.region = $1 and p.id = $2 for share of p`;
