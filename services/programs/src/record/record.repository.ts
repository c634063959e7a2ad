import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { IsNull } from 'typeorm';
import { actorOf } from '../edge/history.js';
import type { Values } from '@rakor/forms';
import { ProgramRecord, type RecordOwner } from './record.js';
import { RecordKnown, RecordNotFound, TooManyRecords } from './record.errors.js';

/** All of a kind are read to be counted: 5,000 of them take about 20 ms. */
const MAX_OF_KIND = 5_000;

/** Loads and stores what programs have many of. Whoever writes holds the program's lock, so that names and numbers are looked at in turn. */
@Injectable()
export class RecordRepository {
  /** @throws RecordNotFound */
  async get({ manager }: ReadTransaction, { region, programId, kind }: RecordOwner, id: string): Promise<ProgramRecord> {
    const where = { region, id, programId, kind: kind.key, removedAt: IsNull() };
    const record = await manager.findOneBy(ProgramRecord, where);
    if (!record) throw new RecordNotFound();
    return record;
  }

  /** What is to be counted of a kind. */
  async valuesOf({ manager }: ReadTransaction, region: string, programId: string, kind: string): Promise<Values[]> {
    const rows = await manager.query<{ data: Values }[]>(
      'select data from program_record where region = $1 and program_id = $2 and kind = $3 and removed_at is null',
      [region, programId, kind],
    );
    return rows.map(({ data }) => data);
  }

  /** @param at where its values stand in the command. @throws RecordKnown, TooManyRecords */
  async add(tx: Transaction, owner: RecordOwner, record: ProgramRecord, at = '/data'): Promise<void> {
    await this.mustBeAlone(tx, owner, record, at);
    const { region, programId, kind } = record;
    if ((await tx.manager.countBy(ProgramRecord, { region, programId, kind, removedAt: IsNull() })) >= MAX_OF_KIND)
      throw new TooManyRecords(MAX_OF_KIND);
    const { latest: _, ...row } = record;
    await tx.manager.insert(ProgramRecord, row);
    await this.enter(tx, record);
  }

  /** @throws RecordKnown */
  async save(tx: Transaction, owner: RecordOwner, record: ProgramRecord): Promise<void> {
    const { region, id, identity, data, removedAt, version } = record;
    if (removedAt === null) await this.mustBeAlone(tx, owner, record, '/data');
    await tx.manager.update(ProgramRecord, { region, id }, { identity, data, removedAt, version });
    await this.enter(tx, record);
  }

  private async mustBeAlone(
    { manager }: Transaction,
    { kind }: RecordOwner,
    { region, programId, id, identity }: ProgramRecord,
    at: string,
  ): Promise<void> {
    const others = await manager.query<unknown[]>(
      `select from program_record
        where region = $1 and program_id = $2 and kind = $3 and lower(identity) = lower($4) and id <> $5 and removed_at is null`,
      [region, programId, kind.key, identity, id],
    );
    if (others.length > 0) throw new RecordKnown(identity, `${at}/${kind.identity}`);
  }

  private async enter({ manager, context }: Transaction, record: ProgramRecord): Promise<void> {
    const { latest, region, id, version, data } = record;
    if (!latest) throw new Error('A record is stored after a step, and by it.');
    await manager.query(
      `insert into program_record_history (region, record_id, version, action, recorded_at, actor_id, actor_role, actor_organisation, reason, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [region, id, version, latest.action, latest.at, ...actorOf(context), latest.reason ?? null, JSON.stringify(data)],
    );
  }
}
