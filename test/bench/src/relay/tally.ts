import type { NatsConnection } from '@nats-io/nats-core';
import { type Outgoing, PipelinedPublisher, type Stored } from '@rakor/messaging';

/** How a row gets to the stream: resolves when it is stored there. */
export type Publish = (event: Outgoing) => Promise<unknown>;

/** The pipelined publisher, with a note of when it was first used: what a contender does before its first event is its start, and is not measured. */
export class TimedPublisher extends PipelinedPublisher {
  began = 0;

  constructor(nats: NatsConnection) {
    super(nats, '_INBOX');
  }

  override publish(event: Outgoing): Promise<Stored> {
    this.began ||= performance.now();
    return super.publish(event);
  }
}

/** Counts what a contender's jobs have got stored. */
export class Tally {
  private counted = 0;
  private readonly all = Promise.withResolvers<void>();

  constructor(private readonly count: number) {}

  add(events = 1): void {
    this.counted += events;
    if (this.counted >= this.count) this.all.resolve();
  }

  /** Resolves when all are stored. */
  get complete(): Promise<void> {
    return this.all.promise;
  }
}
