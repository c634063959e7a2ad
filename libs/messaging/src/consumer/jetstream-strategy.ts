import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { EventHandlers } from './handlers.js';

/** What begins and ends the reading of streams. */
export interface Reading {
  start(handlers: EventHandlers): void;
  stop(): Promise<void>;
}

/**
 * Makes `@EventPattern` handlers consumers of JetStream. Nest only collects the handlers here; reading, transactions,
 * retries and acknowledgements are the delivery's own, because Nest's NATS transport is core NATS: at most once.
 */
export class JetStreamStrategy extends Server implements CustomTransportStrategy {
  constructor(private readonly reading: Reading) {
    super();
  }

  override listen(callback: () => void): void {
    this.reading.start(new EventHandlers(this.messageHandlers));
    callback();
  }

  override async close(): Promise<void> {
    await this.reading.stop();
  }

  override on(): never {
    throw new Error('The JetStream strategy has no events to listen to; read the health checks instead.');
  }

  override unwrap(): never {
    throw new Error('The JetStream strategy has no single server to unwrap.');
  }
}
