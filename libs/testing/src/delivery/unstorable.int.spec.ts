import { MsgHdrsImpl } from '@nats-io/nats-core/internal';
import { newId } from '@rakor/kernel';
import { DLQ_STREAM } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { type ConsumingReplica, openConsumer } from './consuming-replica.js';
import { NoteInTurn } from './note-organisation.js';
import { noted, registered } from './probe.js';
import { Sabotage } from './sabotage.js';
import { givenStage, type Stage } from './stage.js';

/** Headers as somebody may send them who does not use a client's own. */
class AnyHeaders extends MsgHdrsImpl {
  constructor(private readonly lines: string) {
    super();
  }

  override encode(): Uint8Array {
    return Buffer.from(`NATS/1.0\r\n${this.lines}\r\n\r\n`);
  }
}

const SUBJECT = 'evt.directory.33.16.organisation-registered.v1';
const headed = (lines: string) => ({ lines, body: '{}' });
const bodied = (body: string | Uint8Array) => ({ lines: 'ce-id: none', body });

describe('A message that PostgreSQL or a header cannot hold as it is', () => {
  let stage: Stage;
  let watched: Sabotage;
  let replica: ConsumingReplica;

  beforeAll(async () => {
    stage = await givenStage(noted, ['directory']);
    watched = await Sabotage.on(stage, noted.service, noted.effect);
    replica = await openConsumer(stage, { controllers: [NoteInTurn] });
  });

  const deadLetters = async () => {
    const { rows } = await stage.database.admin.query<{ count: number }>('select count(*)::int as count from probe.dead_letter');
    return rows[0]?.count ?? 0;
  };
  const copies = async () => (await stage.jsm.streams.info(DLQ_STREAM)).state.messages;

  it.each([
    ['U+0000 in its body', bodied('\0\u0001')],
    ['bytes that are no UTF-8', bodied(Uint8Array.of(0xff, 0, 0xc0))],
    ['U+0000 in its key', headed(`ce-subject: a\0b`)],
    ['a line feed inside a header', headed('ce-subject: a\nNats-Rollup: all')],
    ['a tab in the name of a header', headed('ce\tid: none')],
    ['no body and no headers of ours', headed('x: y')],
    ['as many bytes as the broker takes', bodied(new Uint8Array(1_048_000).fill(0xff))],
    ['as many headers as the broker takes', headed(`x: ${'\u0001'.repeat(65_000)}`)],
  ])('is set aside and copied, with what follows it not held up: %s', async (_, { lines, body }) => {
    const [before, copied, key] = [await deadLetters(), await copies(), newId()];
    await stage.nats.request(SUBJECT, body, { headers: new AnyHeaders(lines), timeout: 5_000 });
    await stage.publish(registered(key, 1));

    await eventually(async () => expect(await watched.effects(key)).toHaveLength(1));
    expect(await deadLetters()).toBe(before + 1);
    await eventually(async () => expect(await copies()).toBe(copied + 1));
  });

  it('keeps what of it can be shown', async () => {
    await stage.nats.request(SUBJECT, 'before\0after', { headers: new AnyHeaders('ce-id: no\tid'), timeout: 5_000 });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query(
        'select headers, body from probe.dead_letter order by stream_sequence desc limit 1',
      );
      expect(rows).toEqual([{ headers: { 'ce-id': 'no\ufffdid' }, body: 'before\ufffdafter' }]);
    });
  });

  it('is set aside by a later leader, too, which inherits it unanswered', async () => {
    await replica.close();
    const [before, key] = [await deadLetters(), newId()];
    await stage.nats.request(SUBJECT, '{}', { headers: new AnyHeaders('ce-subject: a\nb'), timeout: 5_000 });
    stage.nats.subscribe('thief', { callback: () => undefined });
    stage.nats.publish('$JS.API.CONSUMER.MSG.NEXT.DIRECTORY.probe', '1', { reply: 'thief' });
    await eventually(async () => expect(await stage.jsm.consumers.info('DIRECTORY', 'probe')).toMatchObject({ num_ack_pending: 1 }));

    await openConsumer(stage, { controllers: [NoteInTurn] });
    await stage.publish(registered(key, 1));

    await eventually(async () => expect(await watched.effects(key)).toHaveLength(1));
    expect(await deadLetters()).toBe(before + 1);
  });
});
