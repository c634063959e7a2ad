import type { Consumer, JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import type { RawMessage } from './envelope.js';

const AT_ONCE = 50;

/** What a consumer inherits from the one before it. */
export interface Inheritance {
  /** Delivered to somebody and never answered, in stream order, with some that were: the inbox knows those. */
  readonly messages: readonly RawMessage[];
  /** Number of the broker's last delivery. */
  readonly delivered: number;
}

/**
 * Reads from the stream itself what was left unanswered, because the broker delivers it again only when its time is up, and newer ones
 * meanwhile.
 */
export async function unacknowledged(jsm: JetStreamManager, source: Consumer): Promise<Inheritance> {
  const info = await source.info();
  const { stream_name: stream, ack_floor: floor, delivered } = info;
  const messages: RawMessage[] = [];
  const last = info.num_ack_pending === 0 ? floor.stream_seq : delivered.stream_seq;
  for (let from = floor.stream_seq + 1; from <= last; from += AT_ONCE) {
    const seqs = Array.from({ length: Math.min(AT_ONCE, last - from + 1) }, (_, index) => from + index);
    const found = await Promise.all(seqs.map((seq) => stored(jsm, stream, seq)));
    messages.push(...found.flatMap((message) => (message ? [rawOfStored(message)] : [])));
  }
  return { messages, delivered: delivered.consumer_seq };
}

/**
 * Any replica of the stream answers a direct read, also one that lags behind: that a message is not there, only the leader knows. And a direct
 * read fails on headers that the client cannot read, of which the other knows nothing until they are asked for.
 */
async function stored(jsm: JetStreamManager, stream: string, seq: number): Promise<StoredMsg | null> {
  return (await jsm.direct.getMessage(stream, { seq }).catch(() => null)) ?? jsm.streams.getMessage(stream, { seq });
}

function rawOfStored(message: StoredMsg): RawMessage {
  const { subject, seq, data } = message;
  return {
    subject,
    seq,
    data,
    get headers() {
      return message.header;
    },
  };
}
