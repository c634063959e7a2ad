import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { officeOf } from '../edge/office.js';
import type { Meeting } from '../meeting/meeting.js';
import { Decision, type DecisionOrigin } from './decision.js';
import { DecisionNotFound } from './decision.errors.js';

/** Loads and stores decisions, each change with its entry in the history. */
@Injectable()
export class DecisionRepository {
  /** @throws DecisionNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Decision> {
    const decision = await manager.findOneBy(Decision, { region: context.region, id });
    if (!decision) throw new DecisionNotFound();
    return decision;
  }

  /** Locks the row until the transaction ends. @throws DecisionNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Decision> {
    const decision = await manager.findOne(Decision, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!decision) throw new DecisionNotFound();
    return decision;
  }

  /** The next number of a meeting: "RKR/33.16/2021/1/K2". Ask while the meeting is locked: others may be recording at the same time. */
  async next({ manager }: Transaction, { region, id: meetingId, number }: Meeting): Promise<DecisionOrigin> {
    const running = await manager.countBy(Decision, { region, meetingId });
    return { id: newId(), region, meetingId, number: `${number}/K${running + 1}` };
  }

  async add(tx: Transaction, decision: Decision): Promise<void> {
    await tx.manager.insert(Decision, decision);
    await this.remember(tx, decision);
  }

  async save(tx: Transaction, decision: Decision): Promise<void> {
    const { region, id, status, supersededBy, version } = decision;
    await tx.manager.update(Decision, { region, id }, { status, supersededBy, version });
    await this.remember(tx, decision);
  }

  private async remember({ manager, context }: Transaction, { region, id, version, latest }: Decision): Promise<void> {
    if (!latest) throw new Error('A decision is stored after a step, and by it.');
    await manager.query(
      `insert into decision_history (region, decision_id, version, action, at, actor_id, actor_role, reason, position, person, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        region,
        id,
        version,
        latest.action,
        latest.at,
        context.actorId,
        context.role ?? null,
        latest.reason ?? null,
        ...officeOf(context),
        latest.recordedAt,
      ],
    );
  }
}
