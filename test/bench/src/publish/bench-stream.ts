import { jetstream, type JetStreamClient, type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { provision } from '@rakor/messaging';

export const SERVICE = 'bench';
export const STREAM = 'BENCH';

/** The stream of a service, as the provisioner makes it: R1, file storage, dedupe window. */
export class BenchStream {
  private constructor(
    private readonly nats: NatsConnection,
    readonly js: JetStreamClient,
    readonly jsm: JetStreamManager,
  ) {}

  static async open(url: string): Promise<BenchStream> {
    const nats = await connect({ servers: url });
    return new BenchStream(nats, jetstream(nats), await jetstreamManager(nats));
  }

  /** Made anew: empty, and without the memory of ids that it had. */
  async renew(): Promise<void> {
    await this.jsm.streams.delete(STREAM).catch(() => undefined);
    await provision(this.jsm, { services: [{ service: SERVICE, listensTo: [] }] });
  }

  /** @throws when the stream does not hold exactly `count` events, each once and, if `ordered`, each key's in its order */
  async assertHolds(count: number, ordered: boolean): Promise<void> {
    const { state } = await this.jsm.streams.info(STREAM);
    if (state.messages !== count) throw new Error(`the stream holds ${state.messages} events of ${count}`);
    const ids = new Set<string>();
    const sequences = new Map<string, number>();
    const consumer = await this.js.consumers.get(STREAM);
    for await (const { headers, info } of await consumer.consume({ max_messages: 2_000 })) {
      ids.add(headers?.get('ce-id') ?? '');
      const key = headers?.get('ce-subject') ?? '';
      const sequence = Number(headers?.get('ce-sequence'));
      if (ordered && sequence !== (sequences.get(key) ?? 0) + 1)
        throw new Error(`event ${sequence} of ${key} follows ${sequences.get(key) ?? 0}`);
      sequences.set(key, sequence);
      if (info.pending === 0) break;
    }
    if (ids.size !== count) throw new Error(`the stream holds ${ids.size} different events of ${count}`);
  }

  close(): Promise<void> {
    return this.nats.close();
  }
}
