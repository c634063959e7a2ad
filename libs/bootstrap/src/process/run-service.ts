import { createServiceApp, type ServiceApp, type ServiceOverrides } from '../app/service-app.js';
import type { ServiceDefinition } from '../app/service-definition.js';
import type { ServiceConfig } from '../config/service-config.js';
import { explain } from './explain.js';

/** A service that has not stopped by then is stuck; orchestrators commonly kill after 30 s. */
const STOP_WITHIN_MS = 25_000;

export interface RunnableService extends ServiceDefinition {
  /** Reads the settings; called once, so that a problem is told like any other. */
  readonly config: () => ServiceConfig;
  /** What the service of a test has otherwise. */
  readonly overrides?: ServiceOverrides;
}

/**
 * Runs a service as the whole of this process: starts it, and stops it on SIGTERM or SIGINT in the order of guarantees §6.
 * Exits 0 after an orderly stop; 1 when it cannot start, at a second signal, when a step of the stop failed or it took too long,
 * when NATS closed the connection for good, and after an error that nobody caught.
 */
export async function runService({ config, overrides, ...definition }: RunnableService): Promise<void> {
  const began = performance.now();
  let service: ServiceApp | undefined;
  try {
    service = await createServiceApp(definition, config(), overrides);
    endWith(service);
    const url = await service.start();
    const rssMb = Math.round(process.memoryUsage.rss() / 1_048_576);
    service.observability.logger.info({ url, ms: Math.round(performance.now() - began), rssMb }, 'started');
  } catch (error) {
    process.stderr.write(`${definition.name} cannot start: ${explain(error)}\n`);
    // No load balancer has seen it yet.
    await service?.stop({ delayMs: 0 });
    process.exit(1);
  }
}

/** Binds the end of the process to the end of the service. */
function endWith(service: ServiceApp): void {
  const { logger } = service.observability;
  let ending = false;
  const end = (why: string, code: 0 | 1): void => {
    if (ending) {
      logger.warn({ why }, 'told twice to stop: ending at once');
      process.exit(1);
    }
    ending = true;
    logger.info({ why }, 'stopping');
    setTimeout(() => {
      logger.fatal({ ms: STOP_WITHIN_MS }, 'did not stop in time: ending at once');
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    void service.stop().then((steps) => {
      logger.info({ why, steps }, 'stopped');
      process.exit(steps.some(({ failed }) => failed) ? 1 : code);
    });
  };

  process.on('SIGTERM', () => end('SIGTERM', 0));
  process.on('SIGINT', () => end('SIGINT', 0));
  void service.messaging.closedUnexpectedly.then(() => {
    logger.fatal('NATS closed the connection for good');
    if (!ending) end('NATS closed', 1);
  });
  process.on('uncaughtException', (error, origin) => {
    logger.fatal({ err: error, origin }, 'nobody caught this: ending at once');
    process.exit(1);
  });
}
