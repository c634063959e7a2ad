import {
  AckPolicy,
  type ConsumerConfig,
  DeliverPolicy,
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/nats-core';
import { type ServiceTopology, streamOf, topology } from '@rakor/contracts';
import { inboxPrefixOf } from './broker.js';

const DAY_MS = 86_400_000;

/** The stream of copies of everything that was set aside. */
export const DLQ_STREAM = 'DLQ';

export interface ProvisionSettings {
  /** Copies of each stream in a cluster: 1 or 3. */
  readonly replicas?: number;
  /** How long the broker waits for an acknowledgement, ms; default 30 s. */
  readonly ackWait?: number;
  readonly services?: readonly ServiceTopology[];
}

/** Makes, or brings up to date, all streams and durable consumers. Run at deploy time by a user that may; safe to repeat. */
export async function provision(jsm: JetStreamManager, settings: ProvisionSettings = {}): Promise<void> {
  const { replicas = 1, ackWait = 30_000, services = topology } = settings;
  for (const { service } of services)
    await provideStream(jsm, {
      ...KEPT,
      name: streamOf(service),
      subjects: [`evt.${service}.>`],
      max_age: nanos(30 * DAY_MS),
      num_replicas: replicas,
    });
  await provideStream(jsm, { ...KEPT, name: DLQ_STREAM, subjects: ['dlq.>'], max_age: nanos(90 * DAY_MS), num_replicas: replicas });
  for (const { service, listensTo } of services)
    for (const producer of listensTo) await jsm.consumers.add(streamOf(producer), consumerOf(service, ackWait));
}

const KEPT = {
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.Old,
  // Catches repeats of the relay; the inbox is what guarantees.
  duplicate_window: nanos(120_000),
  allow_direct: true,
} satisfies Partial<StreamConfig>;

async function provideStream(jsm: JetStreamManager, config: Partial<StreamConfig> & { name: string }): Promise<void> {
  const exists = await jsm.streams.info(config.name).then(
    () => true,
    () => false,
  );
  await (exists ? jsm.streams.update(config.name, config) : jsm.streams.add(config));
}

function consumerOf(service: string, ackWait: number): Partial<ConsumerConfig> {
  return {
    durable_name: service,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: nanos(ackWait),
    // The service itself ends what cannot be handled, after writing its dead letter.
    max_deliver: -1,
    max_ack_pending: 4_000,
  };
}

/** What a service's NATS user may do, and nothing else. */
export interface NatsPermissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

/** The least that a service needs: publish its own events, read the streams it listens to, hear its own replies, bell and news. */
export function permissionsOf(service: string, services: readonly ServiceTopology[] = topology): NatsPermissions {
  const producers = services.find((one) => one.service === service)?.listensTo ?? [];
  const reading = producers
    .map(streamOf)
    .flatMap((stream) => [
      `$JS.API.CONSUMER.INFO.${stream}.${service}`,
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.${service}`,
      `$JS.API.DIRECT.GET.${stream}`,
      `$JS.API.STREAM.MSG.GET.${stream}`,
      `$JS.ACK.${stream}.${service}.>`,
      `$JS.ACK.*.*.${stream}.${service}.>`,
    ]);
  return {
    publish: [
      `evt.${service}.>`,
      `dlq.${service}.>`,
      bellOf(service),
      newsOf(service),
      `$JS.API.STREAM.INFO.${streamOf(service)}`,
      ...reading,
    ],
    subscribe: [`${inboxPrefixOf(service)}.>`, bellOf(service), newsOf(service)],
  };
}

/** Core NATS subject on which replicas of a service wake their relay. */
export function bellOf(service: string): string {
  return `bell.${service}`;
}

/** Core NATS subject on which replicas of a service tell each other which regions have changed. */
export function newsOf(service: string): string {
  return `news.${service}`;
}
