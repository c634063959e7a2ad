import { type NumberAsked } from '@rakor/public-services';
import { newId } from '@rakor/kernel';
import { type DataSource, EntitySchema } from 'typeorm';

/* How most would write it: load the series with a lock, count up, and save() each entity. */

interface Series {
  region: string;
  queueId: string;
  date: string;
  prefix: string;
  last: number;
}
export const SeriesSchema = new EntitySchema<Series>({
  name: 'ticket_series',
  columns: {
    region: { type: 'text', primary: true },
    queueId: { type: 'uuid', primary: true, name: 'queue_id' },
    date: { type: 'date', primary: true },
    prefix: { type: 'text', primary: true },
    last: { type: 'int' },
  },
});

interface Line {
  service_name: string;
  institution_name: string;
  prefix: string;
}

interface TicketRow {
  region: string;
  id: string;
  queueId: string;
  date: string;
  prefix: string;
  seq: number;
  number: string;
  serviceId: string;
  serviceName: string;
  institutionName: string;
  channel: string;
  status: string;
  arrivedAt: Date;
  queuedAt: Date;
  since: Date;
  version: number;
}
export const TicketRowSchema = new EntitySchema<TicketRow>({
  name: 'ticket_row',
  tableName: 'ticket',
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    queueId: { type: 'uuid', name: 'queue_id' },
    date: { type: 'date' },
    prefix: { type: 'text' },
    seq: { type: 'int' },
    number: { type: 'text' },
    serviceId: { type: 'uuid', name: 'service_id' },
    serviceName: { type: 'text', name: 'service_name' },
    institutionName: { type: 'text', name: 'institution_name' },
    channel: { type: 'text' },
    status: { type: 'text' },
    arrivedAt: { type: 'timestamptz', name: 'arrived_at' },
    queuedAt: { type: 'timestamptz', name: 'queued_at' },
    since: { type: 'timestamptz' },
    version: { type: 'int' },
  },
});

interface OutboxRow {
  event_id: string;
  region: string;
  actor: string;
  subject: string;
  key: string;
  headers: object;
  body: string;
}
export const OutboxRowSchema = new EntitySchema<OutboxRow>({
  name: 'outbox_row',
  tableName: 'outbox',
  columns: {
    event_id: { type: 'uuid', primary: true },
    region: { type: 'text' },
    actor: { type: 'text' },
    subject: { type: 'text' },
    key: { type: 'text' },
    headers: { type: 'jsonb' },
    body: { type: 'text' },
  },
});

export async function issueBySave(dataSource: DataSource, region: string, asked: NumberAsked): Promise<void> {
  const { placeId, serviceId, date, at, ticketId, channel } = asked;
  // eslint-disable-next-line rakor/no-own-transaction -- a peer: as it is usually written
  await dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.region', $1, true)`, [region]);
    const [line] = await manager.query<Line[]>(
      'select service_name, institution_name, prefix from queue_line where region = $1 and queue_id = $2 and service_id = $3',
      [region, placeId, serviceId],
    );
    const prefix = line?.prefix ?? '';
    const where = { region, queueId: placeId, date, prefix };
    const series = await manager.findOneOrFail<Series>(SeriesSchema, { where, lock: { mode: 'pessimistic_write' } });
    series.last += 1;
    await manager.save(SeriesSchema, series);
    const seq = series.last;
    const number = `${prefix}${String(seq).padStart(3, '0')}`;
    const names = { serviceName: line?.service_name ?? '', institutionName: line?.institution_name ?? '' };
    const times = { arrivedAt: at, queuedAt: at, since: at };
    const ticket = {
      region,
      id: ticketId,
      queueId: placeId,
      date,
      prefix,
      seq,
      number,
      serviceId,
      ...names,
      channel,
      status: 'waiting',
      ...times,
    };
    await manager.save(TicketRowSchema, { ...ticket, version: 1 });
    const body = JSON.stringify({ ticketId, sequence: 1, number, date, placeId, serviceId, ...names, channel, issuedAt: at.toISOString() });
    const event = { event_id: newId(), region, actor: 'bench', subject: `evt.public-services.${region}.ticket-issued.v1`, key: ticketId };
    // insert(): our outbox has no index by which save() could look whether the row is there, and the peer must not pay for that.
    await manager.insert(OutboxRowSchema, { ...event, headers: {}, body });
  });
}
