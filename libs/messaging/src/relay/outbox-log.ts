import type { ClientBase } from 'pg';
import type { Outgoing } from './publisher.js';
import type { Progress } from './progress.js';

/** A row of the outbox. */
export interface OutboxRow extends Outgoing {
  readonly id: bigint;
}

/** The relay's own bookmark. */
export interface Cursor {
  readonly position: bigint;
  /** Sequence of the last stored event in the stream, and when that stream was made: a smaller sequence or another birth means that the broker lost data. */
  readonly streamSequence: number;
  readonly streamCreated: string | null;
}

interface RawRow {
  xmin: string;
  id: string | null;
  subject: string;
  key: string;
  headers: string;
  body: string;
}

/** Reads the outbox and keeps the cursor, over the connection that holds the leadership. */
export class OutboxLog {
  constructor(private readonly client: ClientBase) {}

  /** Up to `limit` rows that have not been read yet, and those that appeared in a gap; notes them in `progress`. Ascending by id. */
  async read(progress: Progress, limit: number): Promise<OutboxRow[]> {
    const { rows } = await this.client.query<RawRow>({
      name: 'outbox-read',
      text: READ,
      values: [progress.highest, limit, progress.gaps.map((gap) => gap.low), progress.gaps.map((gap) => gap.high)],
    });
    const found = rows.flatMap(({ id, subject, key, headers, body }) =>
      id === null ? [] : [{ id: BigInt(id), subject, key, headers, body }],
    );
    progress.saw(
      found.map((row) => row.id),
      xminOf(rows[0]),
    );
    if (progress.needsFence) progress.fence(await this.nextXid());
    return found;
  }

  /** Above the id of every transaction that has written something by now. Costs no flush: nothing was written. */
  private async nextXid(): Promise<bigint> {
    const { rows } = await this.client.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
    const [row] = rows;
    if (!row) throw new Error('PostgreSQL gave no transaction id.');
    return BigInt(row.xid);
  }

  async cursor(): Promise<Cursor> {
    const { rows } = await this.client.query<{ position: string; stream_sequence: string; stream_created: string | null }>(
      'select position, stream_sequence, stream_created from relay_cursor',
    );
    const [row] = rows;
    if (!row) throw new Error('relay_cursor has no row: the migrations of the delivery tables have not run.');
    return { position: BigInt(row.position), streamSequence: Number(row.stream_sequence), streamCreated: row.stream_created };
  }

  /** Waits for no disk and no standby: after a crash the cursor stands further back, and what is published again is absorbed. */
  async move(position: bigint, streamSequence: number): Promise<void> {
    await this.client.query({
      name: 'cursor-move',
      text: `update relay_cursor set position = $1, stream_sequence = greatest(stream_sequence, $2), updated_at = now()
             from (select set_config('synchronous_commit', 'off', true)) until_the_end_of_this_statement`,
      values: [position, streamSequence],
    });
  }

  /** Starts again from the oldest row that is kept; the broker's and the consumers' memories absorb what they already had. */
  async rewind(streamSequence: number, streamCreated: string): Promise<void> {
    await this.client.query(
      `update relay_cursor set position = coalesce((select min(id) - 1 from outbox), position), stream_sequence = $1, stream_created = $2`,
      [streamSequence, streamCreated],
    );
  }

  async remember(streamCreated: string): Promise<void> {
    await this.client.query('update relay_cursor set stream_created = $1', [streamCreated]);
  }

  /** Whether an operator wants kept rows to be published again. */
  async hasReplayWish(): Promise<boolean> {
    const { rowCount } = await this.client.query('select from relay_cursor where replay_after is not null');
    return rowCount === 1;
  }

  /** Moves the cursor back as an operator wished. Nothing may be in flight, or its end would move it forth again. */
  async takeReplayWish(): Promise<void> {
    await this.client.query(
      'update relay_cursor set position = least(position, replay_after), replay_after = null where replay_after is not null',
    );
  }

  /** True when the cursor stands beyond the last id ever taken: the database was restored from an older copy. */
  async isBehind(position: bigint): Promise<boolean> {
    const { rows } = await this.client.query<{ behind: boolean }>('select last_value < $1 and $1 > 1 as behind from outbox_id_seq', [
      position,
    ]);
    return rows[0]?.behind ?? false;
  }
}

// One statement, because xmin and the rows must come from one snapshot. The limit inside a gap cuts nothing off, for no id is there twice: it
// tells the planner that a gap is small. Without it two million kept rows were read from end to end with every batch.
const READ = `
  select pg_snapshot_xmin(f.snapshot)::text as xmin, o.id, o.subject, o.key, o.headers::text as headers, o.body
  from (select pg_current_snapshot() as snapshot) f
  left join lateral (
    (select id, subject, key, headers, body from outbox where id > $1 order by id limit $2)
    union all
    (select late.id, late.subject, late.key, late.headers, late.body
     from unnest($3::bigint[], $4::bigint[]) gap(low, high)
     cross join lateral (
       select id, subject, key, headers, body from outbox where id between gap.low and gap.high order by id limit gap.high - gap.low + 1
     ) late)
  ) o on true
  order by o.id`;

function xminOf(row: RawRow | undefined): bigint {
  if (!row) throw new Error('The outbox read returned no row, not even its snapshot.');
  return BigInt(row.xmin);
}
