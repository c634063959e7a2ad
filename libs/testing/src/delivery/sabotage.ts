import { schemaOf } from '@rakor/persistence';
import type { Stage } from './stage.js';

/** Where a handler leaves its mark, so that a suite can watch it from outside and make it fail. */
export interface Effect {
  /** The table that the handler inserts into or updates, one row an event. */
  readonly table: string;
  /** SQL over `new` for the aggregate's id: `new.key`. */
  readonly key: string;
  /** SQL over `new` for the event's sequence, where the table keeps it. */
  readonly sequence?: string;
}

/** Watches a handler's table by triggers: every effect is logged in its own transaction, and chosen aggregates can be made to fail or to wait. */
export class Sabotage {
  private constructor(private readonly stage: Stage) {}

  static async on(stage: Stage, service: string, { table, key, sequence = 'null' }: Effect): Promise<Sabotage> {
    const schema = schemaOf(service);
    await stage.database.admin.query(`
      create schema watch;
      create table watch.effect (id bigint generated always as identity, region text, key text, sequence int);
      create table watch.plan (key text primary key, fault text);
      grant usage on schema watch to public;
      grant insert on watch.effect to public;
      grant select on watch.plan to public;
      create function watch.effect() returns trigger language plpgsql as $$
      declare plan watch.plan;
      begin
        loop
          select * into plan from watch.plan where key = (${key})::text;
          exit when plan.fault is distinct from 'waits';
          perform pg_sleep(0.02);
        end loop;
        if plan.fault = 'fails' then raise exception 'sabotaged'; end if;
        insert into watch.effect (region, key, sequence) values (new.region, (${key})::text, ${sequence});
        return new;
      end $$;
      create trigger watch after insert or update on ${schema}.${table} for each row execute function watch.effect();
    `);
    return new Sabotage(stage);
  }

  /** Every effect on an aggregate raises an exception, until healed. */
  async fail(key: string): Promise<void> {
    await this.plan(key, 'fails');
  }

  /** Every effect on an aggregate takes until it is healed. */
  async hold(key: string): Promise<void> {
    await this.plan(key, 'waits');
  }

  async heal(key: string): Promise<void> {
    await this.stage.database.admin.query('delete from watch.plan where key = $1', [key]);
  }

  /** What the handler did to some aggregates, in the order of the commits of each. */
  async effects(...keys: string[]): Promise<{ region: string; key: string; sequence: number | null }[]> {
    const { rows } = await this.stage.database.admin.query<{ region: string; key: string; sequence: number | null }>(
      'select region, key, sequence from watch.effect where key = any ($1) order by id',
      [keys],
    );
    return rows;
  }

  private async plan(key: string, fault: 'fails' | 'waits'): Promise<void> {
    await this.stage.database.admin.query('insert into watch.plan values ($1, $2) on conflict (key) do update set fault = excluded.fault', [
      key,
      fault,
    ]);
  }
}
