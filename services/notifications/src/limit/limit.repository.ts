import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { ChannelLimit, LIMITED_CHANNELS, type LimitedChannel, type Usage } from './limit.js';

const COLUMNS = `region, id, channel, per_hour as "perHour", per_day as "perDay", version, set_by as "setBy", set_at as "setAt"`;

/** Loads and stores the limits of the transaction's region, and what has been used of them. */
@Injectable()
export class LimitRepository {
  /** Those that are set. */
  async all({ manager, context }: ReadTransaction): Promise<ChannelLimit[]> {
    const rows = await manager.query<object[]>(`select ${COLUMNS} from channel_limit where region = $1 order by channel`, [context.region]);
    return rows.map((row) => Object.assign(new ChannelLimit(), row));
  }

  /** Of every channel, also where none is set. */
  async ofEvery(tx: ReadTransaction): Promise<ChannelLimit[]> {
    const set = await this.all(tx);
    return LIMITED_CHANNELS.map(
      (channel) => set.find((one) => one.channel === channel) ?? ChannelLimit.unset(tx.context.region, '', channel),
    );
  }

  /** Locked until the transaction ends, also where none is set yet. */
  async getForUpdate(tx: Transaction, channel: LimitedChannel): Promise<ChannelLimit> {
    await this.lock(tx, channel);
    return (await this.all(tx)).find((one) => one.channel === channel) ?? ChannelLimit.unset(tx.context.region, newId(), channel);
  }

  async save({ manager }: Transaction, { region, id, channel, perHour, perDay, version, setBy, setAt }: ChannelLimit): Promise<void> {
    await manager.query(
      `insert into channel_limit (region, id, channel, per_hour, per_day, version, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (region, channel) do update set per_hour = excluded.per_hour, per_day = excluded.per_day, version = excluded.version,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [region, id, channel, perHour, perDay, version, setBy, setAt],
    );
  }

  /** Whoever uses a channel's room takes turns with the others who do. */
  async lock({ manager, context }: Transaction, channel: LimitedChannel): Promise<void> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`channel-limit\n${context.region}\n${channel}`]);
  }

  /** @param midnight the beginning of the region's day */
  async usage({ manager, context }: ReadTransaction, channel: LimitedChannel, hour: Date, midnight: Date): Promise<Usage> {
    const [used] = await manager.query<Usage[]>(
      `select coalesce(sum(count) filter (where hour = $3), 0)::int as "thisHour", coalesce(sum(count) filter (where hour >= $4), 0)::int as today,
              (select count(*)::int from delivery where region = $1 and channel = $2 and status = 'held' and code = 'limit') as waiting
         from channel_usage where region = $1 and channel = $2 and hour >= least($3, $4)`,
      [context.region, channel, hour, midnight],
    );
    if (!used) throw new Error('A count has a row.');
    return used;
  }

  async use({ manager, context }: Transaction, channel: LimitedChannel, hour: Date, many: number): Promise<void> {
    await manager.query(
      `with forgotten as (delete from channel_usage where region = $1 and channel = $2 and hour < $3::timestamptz - interval '7 days')
       insert into channel_usage (region, channel, hour, count) values ($1, $2, $3, $4)
       on conflict (region, channel, hour) do update set count = channel_usage.count + excluded.count`,
      [context.region, channel, hour, many],
    );
  }
}
