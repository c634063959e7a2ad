import type { DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { AddresseeCalendars } from './addressee.calendars.js';
import { Escalation, type Watched } from './escalation.js';

/**
 * Lets the ladders follow their assignments, in the same transaction: every path that stores an assignment comes through here, so that each open
 * one with a due date has exactly one next step. Call it while the assignments are locked, or just made.
 *
 * @param region that issued them, where their ladders stand
 * @param at when the assignments became what they are
 */
export async function watch(tx: Transaction, region: string, assignments: readonly Watched[], at: Date): Promise<void> {
  await tx.within(region, async (there) => {
    const assignmentId = In(assignments.map(({ id }) => id));
    // Locked, lest a step be planned anew that is being taken.
    const known = await there.manager.find(Escalation, { where: { region, assignmentId }, lock: { mode: 'pessimistic_write' } });
    const byAssignment = new Map(known.map((escalation) => [escalation.assignmentId, escalation]));
    const calendars = new AddresseeCalendars(there, at);
    const moved: Escalation[] = [];
    for (const assignment of assignments) {
      const escalation = byAssignment.get(assignment.id);
      if (!escalation) moved.push(Escalation.of(newId(), assignment, at, await calendars.of(assignment)));
      else if (escalation.isMovedBy(assignment)) moved.push(escalation.follow(assignment, at, await calendars.of(assignment)));
    }
    await store(there, region, moved);
  });
}

/** The same for the assignments that an issue has just made. */
export async function watchIssued(tx: Transaction, { addressees, dueOn, issuedAt }: DirectiveIssuedV1): Promise<void> {
  const { region } = tx.context;
  const at = new Date(issuedAt);
  const watched = addressees.map(({ assignmentId: id, region: addresseeRegion, organisationId, mode }) => {
    return { id, region, addresseeRegion, organisationId, mode: mode ?? 'instruct', status: 'issued', dueOn, issuedAt: at } as const;
  });
  await watch(tx, region, watched, at);
}

/** Keeps where ladders of a region have come to; one that is new begins. */
export async function store({ manager }: Transaction, region: string, ladders: readonly Escalation[]): Promise<void> {
  if (ladders.length > 0) await manager.query(STORE, [region, JSON.stringify(ladders)]);
}

const STORE = `
  insert into escalation (region, id, assignment_id, addressee_region, due_on, step, step_at, acknowledge_by, version)
  select $1, one.* from jsonb_to_recordset($2::jsonb) as one("id" uuid, "assignmentId" uuid, "addresseeRegion" text, "dueOn" date, "step" text,
                                                             "stepAt" timestamptz, "acknowledgeBy" timestamptz, "version" int)
  on conflict (region, assignment_id) do update
    set due_on = excluded.due_on, step = excluded.step, step_at = excluded.step_at, acknowledge_by = excluded.acknowledge_by`;
