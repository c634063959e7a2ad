import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import { HealthRegistry } from './health/health.js';
import { createLogger, LOGGER, type Logger, type LogLevel } from './logging/logger.js';
import { createMetrics, Registry } from './metrics/metrics.js';
import { createTracing, type Tracing } from './tracing/tracing.js';

/** Under this token Nest injects the service's Tracing. */
export const TRACING = Symbol('rakor.tracing');

/** Everything by which a service can be watched. One of each for a service. */
export interface Observability {
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly health: HealthRegistry;
  readonly tracing: Tracing;
}

export interface ObservabilityOptions {
  readonly service: string;
  readonly logLevel: LogLevel;
  /** OTLP/HTTP collector; absent: traces are identifiers only. */
  readonly otlpEndpoint?: string;
  /** Where log lines go; standard output by default. */
  readonly logTo?: DestinationStream;
}

export async function createObservability({ service, logLevel, otlpEndpoint, logTo }: ObservabilityOptions): Promise<Observability> {
  return {
    logger: createLogger({ service, level: logLevel, ...(logTo ? { destination: logTo } : {}) }),
    metrics: createMetrics(service),
    health: new HealthRegistry(),
    tracing: await createTracing(service, otlpEndpoint),
  };
}

/** Makes the four injectable everywhere: `@Inject(LOGGER)`, `Registry`, `HealthRegistry`, `@Inject(TRACING)`. */
@Global()
@Module({})
export class ObservabilityModule {
  static forRoot({ logger, metrics, health, tracing }: Observability): DynamicModule {
    const providers = [
      { provide: LOGGER, useValue: logger },
      { provide: Registry, useValue: metrics },
      { provide: HealthRegistry, useValue: health },
      { provide: TRACING, useValue: tracing },
    ];
    return { module: ObservabilityModule, providers, exports: providers };
  }
}
