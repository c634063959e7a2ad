import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { errorFields } from './error-fields.js';
import { censored, censoringSerializers } from './redaction.js';

export type { Logger } from 'pino';

/** Under this token Nest injects the service's pino logger. */
export const LOGGER = Symbol('rakor.logger');

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LoggerOptions {
  /** Stands in every line as `service`. */
  readonly service: string;
  readonly level: LogLevel;
  /** Where the lines go; standard output unless a test wants to read them. */
  readonly destination?: DestinationStream;
}

/**
 * A logger of JSON lines: `time` (ISO 8601, UTC), `level` (a word), `service`, `msg`, and the fields of the line, by custom `traceId`,
 * `region` and `eventId`. Secrets and citizens' data are censored by field name; an error goes in as `err`.
 */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: censored },
    serializers: { ...censoringSerializers, err: (error: unknown) => errorFields(error) },
  };
  return destination ? pino(options, destination) : pino(options);
}
