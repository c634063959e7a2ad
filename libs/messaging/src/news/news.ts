import type { NatsConnection } from '@nats-io/nats-core';

type Hear = (region: string) => void;

/** Regions are told to the other replicas together, so that a flood of commits is a trickle of messages. */
const TOGETHER_MS = 50;

/**
 * Says in every replica of a service that something of a region may be otherwise than a moment ago, so that what is shown live is read again.
 * It says neither what nor how: who hears it asks the database. A word may be lost; whoever follows looks by himself now and then.
 */
export class News {
  private readonly followers = new Set<Hear>();
  private readonly untold = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private road: { readonly nats: NatsConnection; readonly subject: string } | undefined;

  /** Joins the other replicas. */
  connect(nats: NatsConnection, subject: string): void {
    this.road = { nats, subject };
    nats.subscribe(subject, {
      callback: (_, message) =>
        message
          .string()
          .split(' ')
          .forEach((region) => this.hear(region)),
    });
  }

  /** After a commit. */
  tell(region: string): void {
    this.hear(region);
    this.untold.add(region);
    this.timer ??= setTimeout(() => this.tellOthers(), TOGETHER_MS).unref();
  }

  /** @returns what ends it */
  follow(hear: Hear): () => void {
    this.followers.add(hear);
    return () => this.followers.delete(hear);
  }

  private hear(region: string): void {
    for (const hear of this.followers) hear(region);
  }

  private tellOthers(): void {
    this.timer = undefined;
    const regions = [...this.untold].join(' ');
    this.untold.clear();
    if (this.road && !this.road.nats.isClosed() && !this.road.nats.isDraining()) this.road.nats.publish(this.road.subject, regions);
  }
}
