import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { GuestUnknown } from './test-mode.errors.js';
import { TestMode } from './test-mode.js';

const COLUMNS = `region, id, until, guests::text[] as guests, version, set_by as "setBy", set_at as "setAt"`;

/** Loads and stores the test mode of the transaction's region. */
@Injectable()
export class TestModeRepository {
  async get({ manager, context: { region } }: ReadTransaction): Promise<TestMode> {
    const [row] = await manager.query<object[]>(`select ${COLUMNS} from test_mode where region = $1`, [region]);
    return row ? Object.assign(new TestMode(), row) : TestMode.unset(region, newId());
  }

  /** Locked until the transaction ends, also where none is set yet. */
  async getForUpdate(tx: Transaction): Promise<TestMode> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`test-mode\n${tx.context.region}`]);
    return this.get(tx);
  }

  async save({ manager }: Transaction, { region, id, until, guests, version, setBy, setAt }: TestMode): Promise<void> {
    await manager.query(
      `insert into test_mode (region, id, until, guests, version, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (region) do update set until = excluded.until, guests = excluded.guests, version = excluded.version,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [region, id, until, guests, version, setBy, setAt],
    );
  }

  /** @throws GuestUnknown */
  async expectGuests({ manager, context: { region } }: ReadTransaction, ids: readonly string[]): Promise<void> {
    const unknown = await manager.query<{ id: string }[]>(
      `select id from unnest($2::uuid[]) as id
        where id not in (select id from reader where region = $1 union all select id from webhook where region = $1)`,
      [region, ids],
    );
    if (unknown.length > 0) throw new GuestUnknown(unknown.map(({ id }) => id));
  }
}
