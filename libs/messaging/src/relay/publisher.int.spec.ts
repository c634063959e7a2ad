import { setImmediate as turn } from 'node:timers/promises';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { atEnd, givenNats, type TestNats } from '@rakor/test-infra';
import { type Outgoing, PipelinedPublisher, PublishFailed } from './publisher.js';

describe('The pipelined publisher', () => {
  let broker: TestNats;
  let nats: NatsConnection;
  let jsm: JetStreamManager;
  let publisher: PipelinedPublisher;

  beforeAll(async () => {
    broker = await givenNats({ own: true });
    nats = await connect({ servers: broker.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
    atEnd(() => nats.close());
    jsm = await jetstreamManager(nats);
    publisher = new PipelinedPublisher(nats, '_INBOX');
    atEnd(() => publisher.close());
  });

  beforeEach(async () => {
    await jsm.streams.delete('THINGS').catch(() => undefined);
    await jsm.streams.add({ name: 'THINGS', subjects: ['thing.>'] });
  });

  const message = (key: string, body: string, subject = 'thing.made'): Outgoing => ({
    subject,
    key,
    headers: { 'Nats-Msg-Id': body },
    body,
  });
  const disconnected = async () => {
    for await (const { type } of nats.status()) if (type === 'disconnect') return turn();
  };
  const stored = async () => {
    const { state } = await jsm.streams.info('THINGS');
    const all = await Promise.all(
      Array.from({ length: state.messages }, (_, index) => jsm.streams.getMessage('THINGS', { seq: index + 1 })),
    );
    return all.map((one) => one?.string());
  };

  it('tells where each message lies once the stream has stored it', async () => {
    expect(await publisher.publish(message('A', 'one'))).toEqual({ stream: 'THINGS', seq: 1 });
    expect(await publisher.publish(message('A', 'one'))).toEqual({ stream: 'THINGS', seq: 1, duplicate: true });
  });

  it('stores messages of one key in the order in which they were given', async () => {
    const bodies = Array.from({ length: 50 }, (_, index) => `message ${index}`);
    await Promise.all(bodies.map((body) => publisher.publish(message('A', body))));

    expect(await stored()).toEqual(bodies);
  });

  it('sends nothing after a failure of the same key, and all of the others', async () => {
    const outcomes = await Promise.allSettled([
      publisher.publish(message('A', 'lost', 'nobody.listens')),
      publisher.publish(message('A', 'would overtake it')),
      publisher.publish(message('B', 'another matter')),
    ]);

    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await stored()).toEqual(['another matter']);
  });

  it('begins anew with a key that failed before', async () => {
    await expect(publisher.publish(message('A', 'lost', 'nobody.listens'))).rejects.toThrow(PublishFailed);

    await expect(publisher.publish(message('A', 'next'))).resolves.toMatchObject({ stream: 'THINGS' });
  });

  it('sends headers as they are given, and none that would begin another line', async () => {
    await publisher.publish({ ...message('A', 'one'), headers: { 'ce-Subject': 'Bùi', note: ' a: b ' } });
    const forged = publisher.publish({ ...message('A', 'two'), headers: { note: 'a\r\nNats-Rollup: all' } });

    await expect(forged).rejects.toThrow('the header "note" would not stay in its line');
    const first = await jsm.streams.getMessage('THINGS', { seq: 1 });
    expect([...(first?.header ?? [])]).toEqual([
      ['ce-Subject', ['Bùi']],
      ['note', ['a: b']],
    ]);
    expect(await stored()).toEqual(['one']);
  });

  it('gives up on what is in flight when the connection is lost', async () => {
    // A subject that takes messages and answers nothing.
    nats.subscribe('silence');
    const waiting = publisher.publish(message('A', 'never acknowledged', 'silence'));
    await nats.flush();

    await broker.stop();

    await expect(waiting).rejects.toThrow('the connection was lost');
    await broker.start();
  });

  it('gives up on what it was given while there was no connection, as soon as there is one', async () => {
    const lost = disconnected();
    await broker.stop();
    await lost;
    const waiting = publisher.publish(message('A', 'never acknowledged'));
    const outcome = expect(waiting).rejects.toThrow('there was no connection');

    await broker.start();

    await outcome;
  });
});
