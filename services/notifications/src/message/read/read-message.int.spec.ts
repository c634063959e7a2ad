import { MessageReadV1 } from '@rakor/contracts';
import { newId, type RequestContext } from '@rakor/kernel';
import { EventNotAsDeclared } from '@rakor/messaging';
import { eventually, FixedClock, givenStage, race } from '@rakor/testing';
import { aMessageRow } from '../message-row.builder.js';
import { MessageNotFound } from '../message.errors.js';
import { MessageRepository } from '../message.repository.js';
import { MessageSchema } from '../message.schema.js';
import { MarkDoneHandler } from '../done/mark-done.handler.js';
import { ReadAllHandler } from '../read-all/read-all.handler.js';
import { ReopenMessageHandler } from '../reopen/reopen-message.handler.js';
import { ReadMessageHandler } from './read-message.handler.js';

const stage = await givenStage({ service: 'notifications', entities: [MessageSchema] });
const { messaging } = await stage.open();
messaging.startRelay();
const clock = new FixedClock('2021-03-29T06:05:00.000Z');
const readMessage = new ReadMessageHandler(messaging.unitOfWork, new MessageRepository(), clock);
const markDone = new MarkDoneHandler(messaging.unitOfWork, new MessageRepository(), clock);
const reopenMessage = new ReopenMessageHandler(messaging.unitOfWork, new MessageRepository(), clock);
const readAll = new ReadAllHandler(messaging.unitOfWork, new MessageRepository(), clock);

const dinkes: RequestContext = { region: '33.16', actorId: 'kadinkes', role: 'organisation', organisation: 'dinkes' };
const read = (id: string, context = dinkes) => readMessage.execute(context, { id, language: 'id' });
const given = async (wish: Parameters<typeof aMessageRow>[0] = {}) => aMessageRow(wish).insertInto(stage.database.admin);
const stateOf = async (id: string) => {
  const { rows } = await stage.database.admin.query<Record<string, unknown>>(
    'select version, read_at, read_by from notifications.message where id = $1',
    [id],
  );
  return rows[0];
};
const waiting = async (key: string) => {
  const { rows } = await stage.database.admin.query<Record<string, unknown>>(
    'select region, body from notifications.outbox where key = $1',
    [key],
  );
  return rows;
};

describe('Reading a message', () => {
  it('stores who read it and when, together with the announcement', async () => {
    const id = await given();

    await read(id);

    expect(await stateOf(id)).toEqual({ version: 1, read_at: clock.now(), read_by: 'kadinkes' });
    await eventually(async () =>
      expect(await stage.streamed('notifications')).toMatchObject([
        {
          type: MessageReadV1.type,
          region: '33.16',
          key: id,
          sequence: 1,
          data: { readBy: 'kadinkes', readAt: '2021-03-29T06:05:00.000Z' },
        },
      ]),
    );
  });

  // More than once: in the first race some callers come too late, because they open their connections first.
  it.each([1, 2, 3])('by eight people at once is one reading and one announcement (race %i)', async () => {
    const id = await given();

    const { fulfilled } = await race(8, (reader) => read(id, { ...dinkes, actorId: `reader-${reader}` }));

    expect(fulfilled).toHaveLength(8);
    expect(new Set(fulfilled.map(({ version, readAt }) => `${version} ${readAt}`)).size).toBe(1);
    expect(await stateOf(id)).toMatchObject({ version: 1 });
    expect(await waiting(id)).toHaveLength(1);
  });

  it('is not stored when it cannot be announced', async () => {
    const id = await given();

    await expect(read(id, { ...dinkes, actorId: '' })).rejects.toBeInstanceOf(EventNotAsDeclared);

    expect(await stateOf(id)).toMatchObject({ version: 0, read_at: null });
  });

  it('is not announced when it cannot be stored', async () => {
    const id = await given();
    await stage.database.admin.query(`alter table notifications.message add constraint nobody check (read_by <> 'nobody') not valid`);

    await expect(read(id, { ...dinkes, actorId: 'nobody' })).rejects.toThrow('nobody');

    expect(await waiting(id)).toEqual([]);
  });

  it('is refused for a message of another region, recipient or kind of recipient, and for one that does not exist', async () => {
    const others = await Promise.all([
      given({ region: '35.24' }),
      given({ recipient_code: 'disdik' }),
      given({ recipient_kind: 'office', recipient_code: 'dinkes', organisation_id: null }),
    ]);

    for (const id of [...others, newId()]) await expect(read(id)).rejects.toBeInstanceOf(MessageNotFound);
  });
});

describe('Reading all messages', () => {
  const bappeda: RequestContext = { ...dinkes, organisation: 'bappeda' };

  it('by eight people at once announces each reading once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => given({ recipient_code: 'bappeda' })));

    const { fulfilled } = await race(8, () => readAll.execute(bappeda));

    expect(fulfilled.reduce((sum, result) => sum + result.read, 0)).toBe(20);
    for (const id of ids) expect(await waiting(id)).toHaveLength(1);
  });

  it('and one of them at the same time is one reading of each', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => given({ recipient_code: 'bappeda' })));

    await race<unknown>(16, (caller) => (caller % 2 === 0 ? readAll.execute(bappeda) : read(ids[caller >> 1] ?? '', bappeda)));

    for (const id of ids) {
      expect(await stateOf(id)).toMatchObject({ version: 1 });
      expect(await waiting(id)).toHaveLength(1);
    }
  });

  it('leaves what others have to read, and what has been read before', async () => {
    const [theirs, before] = [await given({ recipient_code: 'disdik' }), await given({ recipient_code: 'bappeda' })];
    await read(before, { ...bappeda, actorId: 'first' });
    await given({ recipient_code: 'bappeda' });

    expect(await readAll.execute(bappeda)).toEqual({ read: 1, unread: 0 });

    expect(await stateOf(theirs)).toMatchObject({ version: 0 });
    expect(await stateOf(before)).toMatchObject({ version: 1, read_by: 'first' });
  });

  it('reads the oldest 1,000 of more, and says how many are left', async () => {
    await stage.database.admin.query(
      `insert into notifications.message (region, id, event_id, recipient_kind, recipient_code, recipient_name, organisation_id, template, facts,
                                          subject_id, body_id, subject_en, body_en, occurred_at)
       select '33.16', gen_random_uuid(), gen_random_uuid(), 'organisation', 'dpupr', 'DPUPR', gen_random_uuid(), 't', '{}', '', '', '', '', now()
       from generate_series(1, 1003)`,
    );
    const dpupr = { ...dinkes, organisation: 'dpupr' };

    expect(await readAll.execute(dpupr)).toEqual({ read: 1_000, unread: 3 });
    expect(await readAll.execute(dpupr)).toEqual({ read: 3, unread: 0 });
  });
});

describe('A message that is done', () => {
  const done = (id: string, actorId = 'kadinkes') => markDone.execute({ ...dinkes, actorId }, { id, language: 'id' });

  it('has been read, and both are announced in order', async () => {
    const id = await given();

    expect(await done(id)).toMatchObject({ version: 2, readAt: clock.now().toISOString(), doneAt: clock.now().toISOString() });
    expect(await waiting(id)).toHaveLength(2);
  });

  it('is so once, whoever says it at the same time, and may be opened again', async () => {
    const id = await given({ read_at: clock.now() });

    const { fulfilled } = await race(8, (caller) => done(id, `reader-${caller}`));

    expect(fulfilled).toHaveLength(8);
    expect(await waiting(id)).toHaveLength(1);
    expect(await reopenMessage.execute(dinkes, { id, language: 'id' })).toMatchObject({ version: 2, doneAt: null });
    expect(await waiting(id)).toHaveLength(2);
  });

  it('is so for its recipient only', async () => {
    const id = await given({ recipient_code: 'disdik' });

    await expect(done(id)).rejects.toBeInstanceOf(MessageNotFound);
    await expect(reopenMessage.execute(dinkes, { id, language: 'id' })).rejects.toBeInstanceOf(MessageNotFound);
  });
});
