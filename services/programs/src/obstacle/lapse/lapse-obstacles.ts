import { ProgramObstacleLapsedV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { IsNull } from 'typeorm';
import { workOn } from '../../program/program.work.js';
import { Obstacle } from '../obstacle.js';
import { storeGone } from '../obstacle.repository.js';

/** Lets what stands in the way of a program go with it, in the transaction in which it ends. Call it while the program is locked. */
export async function lapseObstacles(tx: Transaction, programId: string, because: 'closed' | 'handed-over', at: Date): Promise<void> {
  const where = { region: tx.context.region, programId, resolvedAt: IsNull() };
  const open = await tx.manager.find(Obstacle, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const obstacle of open) {
    const lapsed = obstacle.lapse(await workOn(tx, programId, obstacle.milestoneId), because, tx.context, at);

    await storeGone(tx, obstacle);
    await tx.outbox.add(ProgramObstacleLapsedV1, lapsed);
  }
}
