import { Injectable } from '@nestjs/common';
import type { StateOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { actorOf } from '../edge/history.js';
import { lapseObstacles } from '../obstacle/lapse/lapse-obstacles.js';
import { followStatus } from '../status/status.follow.js';
import { Window } from '../window/window.js';
import { share } from './innovation/innovation.share.js';
import type { Milestone } from './plan.js';
import { Program } from './program.js';
import { ProgramNotFound } from './program.errors.js';

/** Loads and stores programs with their milestones. */
@Injectable()
export class ProgramRepository {
  /** @param asOf a moment: as it was known then, with its plan of then (F22). @throws ProgramNotFound also where it was not known yet */
  async get(tx: ReadTransaction, id: string, asOf?: Date): Promise<Program> {
    if (asOf) return this.past(tx, id, asOf);
    const program = await tx.manager.findOneBy(Program, { region: tx.context.region, id });
    if (!program) throw new ProgramNotFound();
    return this.whole(tx, program);
  }

  /** Locks the row until the transaction ends; its milestones change with it only. @throws ProgramNotFound */
  async getForUpdate(tx: Transaction, id: string): Promise<Program> {
    const where = { region: tx.context.region, id };
    const program = await tx.manager.findOne(Program, { where, lock: { mode: 'pessimistic_write' } });
    if (!program) throw new ProgramNotFound();
    return this.whole(tx, program);
  }

  /** Reads the milestones of programs that were found without them. */
  async withMilestones({ manager, context }: ReadTransaction, programs: readonly Program[]): Promise<readonly Program[]> {
    const rows = await manager.query<(Milestone & { programId: string })[]>(
      `select program_id as "programId", id, title, weight, planned_on::text as "plannedOn"
         from milestone where region = $1 and program_id = any ($2::uuid[]) and retired_at is null order by program_id, position`,
      [context.region, programs.map(({ id }) => id)],
    );
    const byProgram = Map.groupBy(rows, ({ programId }) => programId);
    for (const program of programs)
      program.milestones = (byProgram.get(program.id) ?? []).map(({ id, title, weight, plannedOn }) => ({ id, title, weight, plannedOn }));
    return programs;
  }

  /** The window that a program has its days from, where it is of one. */
  async windowOf({ manager }: ReadTransaction, { region, windowId }: Program): Promise<Window | null> {
    return windowId === null ? null : manager.findOneBy(Window, { region, id: windowId });
  }

  /** The windows of programs, by id. */
  async windowsOf({ manager, context }: ReadTransaction, programs: readonly Program[]): Promise<ReadonlyMap<string, Window>> {
    const ids = [...new Set(programs.flatMap(({ windowId }) => windowId ?? []))];
    const windows = ids.length > 0 ? await manager.findBy(Window, { region: context.region, id: In(ids) }) : [];
    return new Map(windows.map((window) => [window.id, window]));
  }

  async add(tx: Transaction, program: Program): Promise<void> {
    const { latest: _, milestones: __, ...row } = program;
    await tx.manager.insert(Program, row);
    await this.plan(tx, program);
    await this.enter(tx, program);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, program: Program): Promise<void> {
    const { region, id, latest, milestones: _, ...row } = program;
    await tx.manager.update(Program, { region, id }, row);
    if (latest?.action === 'plan-set') await this.plan(tx, program);
    await this.enter(tx, program);
    await share(tx, program);
  }

  private async past({ manager, context }: ReadTransaction, id: string, moment: Date): Promise<Program> {
    const [known] = await manager.query<{ state: Snapshot }[]>(
      'select state from program_history where region = $1 and program_id = $2 and recorded_at <= $3 order by version desc limit 1',
      [context.region, id, moment],
    );
    if (!known) throw new ProgramNotFound();
    return restored(known.state);
  }

  private async whole(tx: ReadTransaction, program: Program): Promise<Program> {
    await this.withMilestones(tx, [program]);
    return program;
  }

  private async plan({ manager }: Transaction, { region, id, milestones, latest }: Program): Promise<void> {
    const rows = milestones.map((milestone, index) => ({ ...milestone, position: index + 1 }));
    await manager.query(STORE_PLAN, [region, id, JSON.stringify(rows)]);
    await manager.query(
      'update milestone set retired_at = $3 where region = $1 and program_id = $2 and retired_at is null and id <> all ($4::uuid[])',
      [region, id, latest?.at, rows.map((row) => row.id)],
    );
  }

  private async enter(tx: Transaction, program: Program): Promise<void> {
    const { manager, context } = tx;
    const { latest, ...state } = program;
    if (!latest) throw new Error('A program is stored after a step, and by it.');
    const { action, at, reason = null } = latest;
    await manager.query(
      `insert into program_history (region, program_id, version, action, recorded_at, actor_id, actor_role, actor_organisation, reason, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [program.region, program.id, program.version, action, at, ...actorOf(context), reason, snapshotOf(state)],
    );
    await followStatus(tx, [program.id], at);
    if (action === 'closed' || action === 'handed-over') await lapseObstacles(tx, program.id, action, at);
  }
}

/** A program in its history: rupiah are digits there. */
export type Snapshot = Omit<StateOf<Program>, 'budget' | 'realised'> & Record<'budget' | 'realised', string | null>;

/** All that a program has become, as JSON. */
function snapshotOf(state: object): string {
  return JSON.stringify(state, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** A program as its history has kept it. */
export function restored({ budget, realised, ...state }: Snapshot): Program {
  const money = { budget: budget === null ? null : BigInt(budget), realised: realised === null ? null : BigInt(realised) };
  return Object.assign(new Program(), state, money);
}

const STORE_PLAN = `
  insert into milestone as known (region, id, program_id, position, title, weight, planned_on)
  select $1, m.id, $2, m.position, m.title, m.weight, m."plannedOn"
    from jsonb_to_recordset($3::jsonb) as m("id" uuid, "position" int, "title" text, "weight" int, "plannedOn" date)
  on conflict (region, id) do update
    set position = excluded.position, title = excluded.title, weight = excluded.weight, planned_on = excluded.planned_on, retired_at = null`;
