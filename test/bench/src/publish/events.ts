import { newId } from '@rakor/kernel';
import type { Outgoing } from '@rakor/messaging';

/** As many aggregates announce in turn: every batch of the relay holds each of them about once. */
const KEYS = 1_000;
const BODY_BYTES = 1_024;

/** Events as the outbox holds them: our headers, 1 KB of JSON, `ce-sequence` rising by one within a key. */
export function eventsOf(service: string, count: number): Outgoing[] {
  const keys = Array.from({ length: Math.min(KEYS, count) }, () => newId());
  return Array.from({ length: count }, (_, index) => {
    const key = keys[index % keys.length] ?? '';
    const id = newId();
    return {
      subject: `evt.${service}.33.74.organisation-registered.v1`,
      key,
      headers: {
        'Nats-Msg-Id': id,
        'content-type': 'application/json',
        'ce-specversion': '1.0',
        'ce-id': id,
        'ce-type': `${service}.organisation-registered.v1`,
        'ce-source': `/rakor/${service}`,
        'ce-subject': key,
        'ce-time': '2026-11-23T02:00:00.000Z',
        'ce-region': '33.74',
        'ce-sequence': String(Math.floor(index / keys.length) + 1),
        traceparent: `00-${id.replaceAll('-', '')}-00f067aa0ba902b7-01`,
      },
      body: bodyOf(id, key),
    };
  });
}

function bodyOf(id: string, key: string): string {
  const fact = { organisationId: key, eventId: id, note: '' };
  return JSON.stringify({ ...fact, note: 'x'.repeat(BODY_BYTES - JSON.stringify(fact).length) });
}
