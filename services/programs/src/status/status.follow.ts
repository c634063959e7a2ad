import { ProgramStatusChangedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { tally } from '../board/program.tally.js';
import { type MeasuredProgram, CurrentStatus, statusAt } from './current-status.js';
import { measured } from './status.facts.js';
import { reasonOf } from './status.words.js';

/**
 * Lets the statuses of programs follow what has become of them, in the same transaction: every path that stores a program, a report or a decision
 * on one comes through here, and so does time. Call it after the change is written.
 *
 * @param at when the programs became what they are
 */
export async function followStatus(tx: Transaction, programIds: readonly string[], at: Date): Promise<void> {
  const { region } = tx.context;
  // Locked before the facts are read, lest somebody else's report be overlooked.
  const where = { region, programId: In([...programIds]) };
  const known = await tx.manager.find(CurrentStatus, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const byProgram = new Map(known.map((status) => [status.programId, status]));
  for (const program of await measured(tx, programIds, null)) {
    const status = byProgram.get(program.programId);
    if (status) await goOn(tx, status, program, at);
    else await begin(tx, program, at);
  }
  await tally(tx, programIds, at);
}

async function begin(tx: Transaction, program: MeasuredProgram, at: Date): Promise<void> {
  const status = CurrentStatus.begin({ id: newId(), region: tx.context.region }, program, at);
  await tx.manager.insert(CurrentStatus, status);
  await enter(tx, status, program, at);
}

async function goOn(tx: Transaction, status: CurrentStatus, program: MeasuredProgram, at: Date): Promise<void> {
  const changed = status.follow(program, at);
  const { region, id, colour, cause, dueAt, version } = status;
  await tx.manager.update(CurrentStatus, { region, id }, { colour, cause, dueAt, version });
  if (!changed) return;
  await enter(tx, status, program, at);
  await tx.outbox.add(ProgramStatusChangedV1, changed);
}

async function enter({ manager }: Transaction, status: CurrentStatus, { facts }: MeasuredProgram, at: Date): Promise<void> {
  const { region, id, version, programId, colour, cause } = status;
  const now = statusAt(facts, at);
  await manager.query(
    `insert into program_status_history (region, status_id, version, program_id, colour, cause, reason, since, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [region, id, version, programId, colour, cause, reasonOf(now), now.on, at],
  );
}
