import type { EntityManager } from 'typeorm';
import { type EventClass, faultsOf, keyOf, partsOf, type Sequenced } from '@rakor/contracts';
import { type Clock, newId, type RequestContext, subjectTokensOf } from '@rakor/kernel';

/** Where a change says what it announces; the events leave after the commit, in the order of the aggregate's versions. */
export interface Outbox {
  /**
   * Stores an event beside the change that it tells of, and returns the event's id.
   * @throws EventNotAsDeclared when the fact is not as its class says; EventTooLarge above 900 kB
   */
  add<E extends Sequenced>(type: EventClass<E>, fact: E): Promise<string>;
}

/** A fact breaks its own contract: a mistake of ours, never of a caller's. */
export class EventNotAsDeclared extends Error {
  constructor(type: string, faults: readonly string[]) {
    super(`${type} is not as its class declares: ${faults.join('; ')}`);
    this.name = 'EventNotAsDeclared';
  }
}

/** No broker would take the event; refused here, so that nothing unpublishable ever waits in the outbox. */
export class EventTooLarge extends Error {
  constructor(type: string, bytes: number) {
    super(`${type} has ${bytes} bytes; an event may have ${MOST_BYTES}. Announce the parts one by one.`);
    this.name = 'EventTooLarge';
  }
}

// The broker's own limit is 1 MiB with the headers.
const MOST_BYTES = 900_000;

/** What an outbox needs of its surroundings. */
export interface OutboxDesk {
  readonly clock: Clock;
  /** Called with each event that was added. */
  announced(): void;
}

/** One region's outbox inside one database transaction. */
export class TransactionOutbox implements Outbox {
  constructor(
    private readonly context: RequestContext,
    private readonly manager: EntityManager,
    private readonly desk: OutboxDesk,
  ) {}

  async add<E extends Sequenced>(type: EventClass<E>, fact: E): Promise<string> {
    const faults = faultsOf(type, fact);
    if (faults.length > 0) throw new EventNotAsDeclared(type.type, faults);
    const body = JSON.stringify(fact);
    const bytes = Buffer.byteLength(body);
    if (bytes > MOST_BYTES) throw new EventTooLarge(type.type, bytes);

    const { region, actorId } = this.context;
    const { eventId, subject, key, headers } = envelopeOf(type, keyOf(type, fact), fact.sequence, this.context, this.desk.clock.now());
    await this.manager.query(
      'insert into outbox (event_id, region, actor, subject, key, headers, body) values ($1, $2, $3, $4, $5, $6, $7)',
      [eventId, region, actorId, subject, key, headers, body],
    );
    this.desk.announced();
    return eventId;
  }
}

/** `evt.<service>.<prov>.<kab>.<event>.v<N>` (architecture §2). */
function subjectOf(type: EventClass['type'], region: string): string {
  const { service, event, version } = partsOf(type);
  return `evt.${service}.${subjectTokensOf(region)}.${event}.${version}`;
}

/** What an event's row in the outbox has beside its body. */
export interface Envelope {
  readonly eventId: string;
  readonly subject: string;
  readonly key: string;
  /** CloudEvents 1.0 in binary mode, as NATS headers. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The envelope of a new event; `outbox.add` makes it, and so does a statement that writes the outbox itself (`UnitOfWork.batches`). */
export function envelopeOf(type: EventClass, key: string, sequence: number, context: RequestContext, at: Date): Envelope {
  const eventId = newId();
  const headers = {
    'Nats-Msg-Id': eventId,
    'content-type': 'application/json',
    'ce-specversion': '1.0',
    'ce-id': eventId,
    'ce-type': type.type,
    'ce-source': `/rakor/${partsOf(type.type).service}`,
    'ce-subject': key,
    'ce-time': at.toISOString(),
    'ce-region': context.region,
    'ce-sequence': String(sequence),
    ...(context.traceparent === undefined ? {} : { traceparent: context.traceparent }),
  };
  return { eventId, subject: subjectOf(type.type, context.region), key, headers };
}
