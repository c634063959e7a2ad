import { newId } from '@rakor/kernel';
import type { Outgoing } from '@rakor/messaging';

/** As many aggregates announce in turn as events may be in flight: ours, which sends no two of one key together, has as many in flight as the others. */
const KEYS = 3_000;
/** 1,024 bytes. */
const BODY = JSON.stringify({ organisationId: newId(), note: 'x'.repeat(957) });

/** Events as the outbox holds them: our headers, 1 KB of JSON, which they share, `ce-sequence` rising by one within a key. */
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
      body: BODY,
    };
  });
}
