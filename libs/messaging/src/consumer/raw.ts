import { headers as natsHeaders } from '@nats-io/nats-core';
import type { Wish } from './dead-letters.js';
import type { RawMessage } from './envelope.js';

/** The message as it was before it was set aside. */
export function rawOf({ subject, streamSequence, headers, body }: Wish): RawMessage {
  const fields = natsHeaders();
  for (const [name, value] of Object.entries(headers)) fields.set(name, value);
  return { subject, seq: streamSequence, headers: fields, data: new TextEncoder().encode(body) };
}
