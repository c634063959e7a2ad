import { Injectable } from '@nestjs/common';
import type { CalendarClosureAddedV1, CalendarClosureWithdrawnV1, CalendarRevisedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { type Publication, RegionalCalendar, type RegionalClosure } from './regional-calendar.js';

/** Loads and stores the calendar of the transaction's region. */
@Injectable()
export class RegionalCalendarRepository {
  /** A region that has added nothing has a calendar all the same: the country's. */
  async get(tx: ReadTransaction): Promise<RegionalCalendar> {
    const [row] = await tx.manager.query<Row[]>('select id, revision from calendar where region = $1', [tx.context.region]);
    return this.loaded(tx, row ?? { id: newId(), revision: 0 });
  }

  /** Locks the region's calendar until the transaction ends. */
  async getForUpdate(tx: Transaction): Promise<RegionalCalendar> {
    return this.locked(tx, 'update');
  }

  /** Keeps the calendar from being revised until the transaction ends: what is counted on it is there when a revision counts anew. */
  async getForShare(tx: Transaction): Promise<RegionalCalendar> {
    return this.locked(tx, 'share');
  }

  async addClosure(tx: Transaction, { closureId, date, nameId, nameEn, basis, sequence, addedAt }: CalendarClosureAddedV1): Promise<void> {
    await tx.manager.query(
      `insert into calendar_closure (region, id, closed_on, name_id, name_en, basis, added_revision, added_at, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.context.region, closureId, date, nameId, nameEn, basis, sequence, addedAt, tx.context.actorId],
    );
    await this.move(tx, sequence);
  }

  async withdrawClosure(tx: Transaction, { closureId, basis, sequence, withdrawnAt }: CalendarClosureWithdrawnV1): Promise<void> {
    await tx.manager.query(
      `update calendar_closure set withdrawn_revision = $3, withdrawn_at = $4, withdrawn_by = $5, withdrawn_basis = $6
        where region = $1 and id = $2`,
      [tx.context.region, closureId, sequence, withdrawnAt, tx.context.actorId, basis],
    );
    await this.move(tx, sequence);
  }

  async addEdition(tx: Transaction, { year, edition, sequence, revisedAt }: CalendarRevisedV1): Promise<void> {
    await tx.manager.query(
      'insert into calendar_edition (region, revision, year, edition, published_at, published_by) values ($1, $2, $3, $4, $5, $6)',
      [tx.context.region, sequence, year, edition, revisedAt, tx.context.actorId],
    );
    await this.move(tx, sequence);
  }

  /** The first that asks makes it: there is nothing to lock before. */
  private async locked(tx: Transaction, lock: 'update' | 'share'): Promise<RegionalCalendar> {
    await tx.manager.query('insert into calendar (region, id, revision) values ($1, $2, 0) on conflict (region) do nothing', [
      tx.context.region,
      newId(),
    ]);
    const [row] = await tx.manager.query<Row[]>(`select id, revision from calendar where region = $1 for ${lock}`, [tx.context.region]);
    if (!row) throw new Error('What was just made is there.');
    return this.loaded(tx, row);
  }

  private async move({ manager, context }: Transaction, revision: number): Promise<void> {
    await manager.query('update calendar set revision = $2 where region = $1', [context.region, revision]);
  }

  private async loaded({ manager, context: { region } }: ReadTransaction, { id, revision }: Row): Promise<RegionalCalendar> {
    const closures = await manager.query<RegionalClosure[]>(
      `select id, closed_on::text as date, json_build_object('id', name_id, 'en', name_en) as name, basis,
              added_revision as "addedRevision", withdrawn_revision as "withdrawnRevision"
         from calendar_closure where region = $1 order by added_revision`,
      [region],
    );
    const publications = await manager.query<Publication[]>(
      'select edition, revision from calendar_edition where region = $1 order by revision',
      [region],
    );
    return new RegionalCalendar(region, id, revision, closures, publications);
  }
}

interface Row {
  readonly id: string;
  readonly revision: number;
}
