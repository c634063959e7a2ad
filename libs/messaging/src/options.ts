import type { Clock } from '@rakor/kernel';
import type { Registry, Tracing } from '@rakor/observability';
import type { EntitySchema } from 'typeorm';

/** The part of a pino logger that the delivery uses. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface NatsSettings {
  /** One or more servers, comma-separated. */
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

/** What a service tells the delivery about itself. */
export interface MessagingOptions {
  /** Name of the service: its schema, stream, consumer and NATS user. */
  readonly service: string;
  /** As the app role. */
  readonly databaseUrl: string;
  /** As the relay role. */
  readonly relayDatabaseUrl: string;
  readonly nats: NatsSettings;
  readonly entities: EntitySchema[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics: Registry;
  readonly tracing: Tracing;
  readonly poolSize?: number;
  /** Pauses between attempts at an event whose handler fails, in milliseconds; after the last the event is dead. Default 1 s, 5 s, 30 s, 2 min, 10 min. */
  readonly backoff?: readonly number[];
  /** The streams to read; default: as the topology of the contracts says. */
  readonly listensTo?: readonly string[];
  /** How long the broker waits for an acknowledgement before it delivers again, ms; must be that of the provisioned consumer. Default 30 s. */
  readonly ackWait?: number;
}
