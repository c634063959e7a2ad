import { destination as fileOf, pino, type DestinationStream, type Logger } from 'pino';
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
export function createLogger({ service, level, destination = standardOutput() }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    timestamp: isoTime(),
    formatters: { level: (label: string) => ({ level: label }), log: censored },
    serializers: { ...censoringSerializers, err: (error: unknown) => errorFields(error) },
  };
  return pino(options, destination);
}

/**
 * Written at once, but without waiting: lines that come while one is being written leave together, so that a busy service pays one system
 * call for many instead of 10 µs for each. What a process says last is flushed when it ends; a SIGKILL takes the line in flight along.
 */
function standardOutput(): DestinationStream {
  return fileOf({ fd: process.stdout.fd, sync: false });
}

/** The field `time`; made once a millisecond. */
function isoTime(): () => string {
  let [made, text] = [NaN, ''];
  return () => {
    const now = Date.now();
    if (now !== made) [made, text] = [now, `,"time":"${new Date(now).toISOString()}"`];
    return text;
  };
}
