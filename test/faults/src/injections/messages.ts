import { headers as natsHeaders } from '@nats-io/transport-node';
import { streamOf } from '@rakor/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import { randomUUID } from 'node:crypto';
import type { Random } from '../random.js';
import type { Stack } from '../stack/stack.js';
import type { Injection } from './injection.js';
import { withJetStream } from './jetstream.js';

/** Messages that no relay has put into the streams: real ones again, and such that mean nothing. */
export const messageFaults: readonly Injection[] = [
  {
    name: 'messages-duplicated',
    inject: async (stack, random) => again(stack, random, { keepId: random.next() < 0.5, most: 1 }),
  },
  {
    // Old ones, the newest first: without the inbox their effects would be there twice and in the wrong order.
    name: 'messages-reordered',
    inject: async (stack, random) => again(stack, random, { keepId: false, most: 20 }),
  },
  { name: 'messages-malformed', inject: malformed },
];

interface Again {
  /** With `Nats-Msg-Id`, by which the stream itself suppresses what is younger than two minutes. */
  readonly keepId: boolean;
  readonly most: number;
}

async function again(stack: Stack, random: Random, { keepId, most }: Again) {
  const service = random.pick(['directory', 'directives']);
  const stream = streamOf(service);
  const originals = await withJetStream(stack.servers.direct, async ({ jsm }) => {
    const { state } = await jsm.streams.info(stream);
    const youngest = random.between(state.first_seq, Math.max(state.first_seq, state.last_seq));
    const found: StoredMsg[] = [];
    for (let seq = youngest; seq >= state.first_seq && found.length < most; seq--) {
      const message = await jsm.streams.getMessage(stream, { seq });
      if (message) found.push(message);
    }
    return found;
  });
  const stored = await publishAs(
    stack,
    service,
    originals.map(({ subject, header, data }) => {
      if (!keepId) header.delete('Nats-Msg-Id');
      return { subject, headers: header, data };
    }),
  );
  return { target: stream, details: { keepId, events: originals.map(({ header }) => header.get('ce-id')), sequences: stored } };
}

/** None is JSON of an event, and U+0000 is a character that PostgreSQL cannot store. */
const MALFORMED = ['', '{', '[]', '{"sequence":-1}', '\u0000\u0001'];

async function malformed(stack: Stack, random: Random) {
  const service = random.pick(['directory', 'directives']);
  const messages = MALFORMED.map((body): Message => {
    const id = randomUUID();
    const subject = random.pick([
      `evt.${service}.91.71.no-such-event.v1`,
      `evt.${service}.91.71.organisation-registered.v1`,
      `evt.${service}.nowhere`,
    ]);
    const headers = natsHeaders();
    if (random.next() < 0.7) headers.set('ce-id', random.next() < 0.5 ? id : 'no uuid');
    headers.set('ce-subject', `malformed-${id}`);
    return { subject, headers, data: new TextEncoder().encode(body) };
  });
  const stored = await publishAs(stack, service, messages);
  return { target: streamOf(service), details: { events: messages.map(({ headers }) => headers.get('ce-id')), sequences: stored } };
}

interface Message {
  readonly subject: string;
  readonly headers: ReturnType<typeof natsHeaders>;
  readonly data: Uint8Array;
}

/** Returns the sequences under which they were stored, or had been before. */
function publishAs(stack: Stack, service: string, messages: readonly Message[]): Promise<number[]> {
  return withJetStream(
    stack.servers.direct,
    async ({ js }) => {
      const stored: number[] = [];
      for (const { subject, headers, data } of messages) stored.push((await js.publish(subject, data, { headers })).seq);
      return stored;
    },
    { user: service },
  );
}
