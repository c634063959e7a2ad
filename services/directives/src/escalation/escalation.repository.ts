import { Injectable } from '@nestjs/common';
import type { ToldOnTheLadder } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { Assignment } from '../assignment/assignment.js';
import { Escalation, type Coming } from './escalation.js';
import type { Route } from './route.js';

/** A ladder with the assignment that it is of. */
export interface Due {
  readonly escalation: Escalation;
  readonly assignment: Assignment;
}

/** Loads ladders that have come due, and stores each step with its row in the record of who was told. */
@Injectable()
export class EscalationRepository {
  /** In the order of `ids`, which are locked. */
  async getAll({ manager, context: { region } }: Transaction, ids: readonly string[]): Promise<Due[]> {
    const escalations = await manager.findBy(Escalation, { region, id: In(ids) });
    const assignments = await manager.findBy(Assignment, { region, id: In(escalations.map(({ assignmentId }) => assignmentId)) });
    const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
    const inOrder = escalations.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
    return inOrder.flatMap((escalation) => {
      const assignment = byId.get(escalation.assignmentId);
      return assignment ? [{ escalation, assignment }] : [];
    });
  }

  /** The ladder of an assignment. */
  async of({ manager }: ReadTransaction, { region, id }: Assignment): Promise<Escalation | null> {
    return manager.findOneBy(Escalation, { region, assignmentId: id });
  }

  async save(
    { manager }: Transaction,
    escalation: Escalation,
    { step, plannedAt, overtaken }: Coming,
    { recipient, unreached }: Route,
    at: Date,
  ): Promise<void> {
    const { region, id, assignmentId, addresseeRegion, stepAt, acknowledgeBy, version } = escalation;
    await manager.update(Escalation, { region, id }, { step: escalation.step, stepAt, acknowledgeBy, version });
    await manager.query(
      `insert into escalation_told (region, escalation_id, version, assignment_id, addressee_region, step, planned_at, told_at, recipient, unreached, overtaken)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        region,
        id,
        version,
        assignmentId,
        addresseeRegion,
        step,
        plannedAt,
        at,
        recipient satisfies Partial<ToldOnTheLadder>,
        JSON.stringify(unreached),
        JSON.stringify(overtaken),
      ],
    );
  }
}
