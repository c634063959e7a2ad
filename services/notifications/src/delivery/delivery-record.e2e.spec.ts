import { DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, givenService } from '@rakor/testing';
import { anAddressee, anIssue } from '../facts.builder.js';
import { notifications } from '../service.js';
import type { DeliveryHistory, DeliveryView } from './delivery.view.js';

interface Deliveries {
  items: DeliveryView[];
  next: string | null;
}

const service = await givenService(notifications);
const auditor = service.api.as('auditor', '33.16');
const deliveries = async (query: string, caller: Caller = auditor, region = '33.16') =>
  (await caller.get<Deliveries>(`/v1/regions/${region}/deliveries?${query}`)).body;
const TRACE = '0af7651916cd43dd8448eb211c80319c';

/** A directive to some organisations of the region; the id of its event, once all have their message. */
async function issued(codes: readonly string[], region = '33.16', headers: Record<string, string> = {}): Promise<string> {
  const fact = anIssue({ addressees: codes.map((organisationCode) => anAddressee({ region, organisationCode })) });
  const event = await service.hears({ type: DirectiveIssuedV1, fact }, { region, headers });
  await eventually(async () =>
    expect((await deliveries(`event=${event}`, service.api.as('auditor', region), region)).items).toHaveLength(codes.length),
  );
  return event;
}

describe('A message in the inbox', () => {
  it('has a record that says whom it reached, of which event, by which rule', async () => {
    const code = `opd-${newId()}`;
    const event = await issued([code], '33.16', { traceparent: `00-${TRACE}-b7ad6b7169203331-01` });

    const { items } = await deliveries(`event=${event}`);

    expect(items).toMatchObject([
      {
        ...{ eventId: event, eventType: DirectiveIssuedV1.type, traceId: TRACE, channel: 'in-app', rule: 'directive-issued' },
        ...{
          recipient: { kind: 'organisation', code, name: 'Dinas Kesehatan' },
          status: 'delivered',
          code: null,
          attempts: 0,
          until: null,
        },
      },
    ]);
  });

  it('is recorded once, whatever is delivered again', async () => {
    const code = `opd-${newId()}`;
    const event = await issued([code]);
    const fact = anIssue({ addressees: [anAddressee({ organisationCode: code })] });
    // Past the inbox of the consumer: what it lets through a second time finds the message there.
    await service.database.admin.query('delete from notifications.inbox where event_id = $1', [event]);
    await service.hears({ type: DirectiveIssuedV1, fact }, { id: event, headers: { 'Nats-Msg-Id': newId() } });
    await eventually(async () => {
      const { rows } = await service.database.admin.query('select 1 from notifications.inbox where event_id = $1', [event]);
      expect(rows).toHaveLength(1);
    });

    const { items } = await deliveries(`event=${event}`);
    const { body } = await auditor.get<DeliveryHistory>(`/v1/regions/33.16/deliveries/${items[0]?.id}`);

    expect(items).toHaveLength(1);
    expect(body.history).toHaveLength(1);
  });

  it('adds to its record that it was read, and when', async () => {
    const code = `opd-${newId()}`;
    const event = await issued([code]);
    const [delivery] = (await deliveries(`event=${event}`)).items;
    await service.api.as('organisation', '33.16', code).post(`/v1/regions/33.16/inbox/${delivery?.id}/read`);
    await service.api.as('organisation', '33.16', code).post(`/v1/regions/33.16/inbox/${delivery?.id}/read`);

    const { body } = await auditor.get<DeliveryHistory>(`/v1/regions/33.16/deliveries/${delivery?.id}`);

    expect(body).toMatchObject({ status: 'read', version: 2 });
    expect(body.history).toMatchObject([
      { version: 1, status: 'delivered' },
      { version: 2, status: 'read', at: service.clock.now().toISOString() },
    ]);
  });

  it('is marked as read in the record when all are', async () => {
    const code = `opd-${newId()}`;
    const events = [await issued([code]), await issued([code])];
    await service.api.as('organisation', '33.16', code).post('/v1/regions/33.16/inbox/read-all');

    const statuses = (await deliveries(`recipient=${code}`)).items.map(({ eventId, status }) => [eventId, status]);

    expect(statuses).toEqual(events.toReversed().map((event) => [event, 'read']));
  });
});

describe('The record of a region', () => {
  it('is searched by event, recipient, trace, channel and status, and paged', async () => {
    const trace = newId().replaceAll('-', '');
    const codes = [`a-${newId()}`, `b-${newId()}`, `c-${newId()}`] as const;
    const event = await issued(codes, '33.16', { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    const found = async (query: string) => (await deliveries(query)).items.map(({ recipient }) => recipient.code).toSorted();

    expect(await found(`event=${event}&recipient=${codes[1]}`)).toEqual([codes[1]]);
    expect(await found(`trace=${trace}`)).toEqual(codes);
    expect(await found(`trace=${trace}&channel=webhook`)).toEqual([]);
    expect(await found(`trace=${trace}&status=delivered`)).toEqual(codes);
    expect(await found(`trace=${trace}&status=failed`)).toEqual([]);

    const first = await deliveries(`trace=${trace}&limit=2`);
    const second = await deliveries(`trace=${trace}&limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ recipient }) => recipient.code).toSorted()).toEqual(codes);
    expect(second.next).toBeNull();
  });

  it('refuses a filter that no delivery can have', async () => {
    for (const query of ['event=1', 'status=lost', 'channel=pigeon', 'trace=xyz', 'cursor=e30'])
      expect(await auditor.get(`/v1/regions/33.16/deliveries?${query}`)).toMatchObject({ status: 400 });
  });

  it('is out of reach for another region, and what it holds does not exist there', async () => {
    const event = await issued([`opd-${newId()}`], '35.24');
    const [theirs] = (await deliveries(`event=${event}`, service.api.as('auditor', '35.24'), '35.24')).items;

    expect((await deliveries(`event=${event}`)).items).toEqual([]);
    expect(await auditor.get(`/v1/regions/33.16/deliveries/${theirs?.id}`)).toMatchObject({
      status: 404,
      body: { code: 'delivery-not-found' },
    });
    expect(await auditor.get('/v1/regions/35.24/deliveries')).toMatchObject({ status: 403 });
  });

  it.each(['organisation', 'leader', 'counter-officer', 'service'] as const)('is not for a %s', async (role) => {
    expect(await service.api.as(role, '33.16', 'dinkes').get('/v1/regions/33.16/deliveries')).toMatchObject({ status: 403 });
  });

  it('cannot be changed by the service itself, and nothing of it removed for a year', async () => {
    await issued([`opd-${newId()}`]);
    const app = await service.database.admin.connect();
    await app.query('begin');
    await app.query(`select set_config('app.region', '33.16', true)`);
    await app.query('set local role notifications_app');
    await app.query('savepoint here');
    await expect(app.query(`update notifications.delivery_step set code = 'x'`)).rejects.toThrow('permission denied');
    await app.query('rollback to here');
    await app.query(`update notifications.delivery set created_at = now()`);
    const { rowCount } = await app.query('delete from notifications.delivery');
    await app.query('rollback');
    app.release();

    expect(rowCount).toBe(0);
  });
});
