import type { JetStreamManager } from '@nats-io/jetstream';
import { headers as natsHeaders, type NatsConnection } from '@nats-io/nats-core';
import { type EventClass, keyOf, partsOf, type Sequenced, streamOf } from '@rakor/contracts';
import { newId, subjectTokensOf } from '@rakor/kernel';

/** An event with its class, ready to be announced. */
export interface SampleEvent<E extends Sequenced = Sequenced> {
  readonly type: EventClass<E>;
  readonly fact: E;
}

/** What is to be otherwise than a relay would have it. */
export interface PublishOptions {
  readonly region?: string;
  readonly id?: string;
  readonly headers?: Record<string, string>;
  readonly subject?: string;
  readonly body?: string;
}

/** An event as it lies in its stream. */
export interface StreamedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly region: string;
  readonly key: string;
  readonly sequence: number;
  /** The fact; the text itself where it is not JSON. */
  readonly data: unknown;
}

/** Puts an event into its stream as a relay would have; returns its id. */
export async function publish(nats: NatsConnection, { type, fact }: SampleEvent, options: PublishOptions = {}): Promise<string> {
  const { region = '33.16', id = newId(), headers = {}, subject, body } = options;
  const { service, event, version } = partsOf(type.type);
  const fields = natsHeaders();
  const envelope = {
    'ce-specversion': '1.0',
    'ce-id': id,
    'ce-type': type.type,
    'ce-subject': keyOf(type, fact),
    'ce-time': '2025-06-02T02:00:00.000Z',
    'ce-region': region,
    'ce-sequence': String(fact.sequence),
    ...headers,
  };
  for (const [name, value] of Object.entries(envelope)) fields.set(name, value);
  await nats.request(subject ?? `evt.${service}.${subjectTokensOf(region)}.${event}.${version}`, body ?? JSON.stringify(fact), {
    headers: fields,
    timeout: 5_000,
  });
  return id;
}

/** What the stream of `service` holds, in order. */
export async function streamed(jsm: JetStreamManager, service: string): Promise<StreamedEvent[]> {
  const stream = streamOf(service);
  const { state } = await jsm.streams.info(stream);
  const found: StreamedEvent[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
    const message = await jsm.streams.getMessage(stream, { seq });
    if (!message) continue;
    const field = (name: string): string => message.header.get(name);
    found.push({
      id: field('ce-id'),
      type: field('ce-type'),
      subject: message.subject,
      region: field('ce-region'),
      key: field('ce-subject'),
      sequence: Number(field('ce-sequence')),
      data: dataOf(message.string()),
    });
  }
  return found;
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
