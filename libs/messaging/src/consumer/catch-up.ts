import type { Consumer, JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import type { RawMessage } from './envelope.js';

const AT_ONCE = 50;

/**
 * The messages that were delivered to somebody and never answered, in stream order, with some that were: the inbox knows those.
 * The stream itself is asked, because the broker delivers them again only when their time is up, and newer ones meanwhile.
 */
export async function unacknowledged(jsm: JetStreamManager, source: Consumer): Promise<RawMessage[]> {
  const info = await source.info();
  if (info.num_ack_pending === 0) return [];
  const { stream_name: stream, ack_floor: floor, delivered } = info;
  const found: RawMessage[] = [];
  for (let from = floor.stream_seq + 1; from <= delivered.stream_seq; from += AT_ONCE) {
    const seqs = Array.from({ length: Math.min(AT_ONCE, delivered.stream_seq - from + 1) }, (_, index) => from + index);
    const messages = await Promise.all(seqs.map((seq) => jsm.direct.getMessage(stream, { seq })));
    found.push(...messages.flatMap((message) => (message ? [rawOfStored(message)] : [])));
  }
  return found;
}

function rawOfStored({ subject, seq, header, data }: StoredMsg): RawMessage {
  return { subject, seq, headers: header, data };
}
