import { Inject, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { HealthRegistry } from './health/health.js';
import { LOGGER, type Logger } from './logging/logger.js';
import { Registry } from './metrics/metrics.js';
import { createObservability, ObservabilityModule, TRACING } from './observability.module.js';
import type { Tracing } from './tracing/tracing.js';

@Injectable()
class Watched {
  constructor(
    @Inject(LOGGER) readonly logger: Logger,
    readonly metrics: Registry,
    readonly health: HealthRegistry,
    @Inject(TRACING) readonly tracing: Tracing,
  ) {}
}

@Module({ providers: [Watched], exports: [Watched] })
class Feature {}

describe('The observability module', () => {
  it('makes logger, metrics, health and tracing injectable in every feature', async () => {
    const observability = await createObservability({ service: 'directives', logLevel: 'silent' });

    const app = await Test.createTestingModule({ imports: [ObservabilityModule.forRoot(observability), Feature] }).compile();

    expect(app.get(Watched)).toMatchObject(observability);
  });

  it("gives each service a registry of its own, with the process's figures", async () => {
    const { metrics } = await createObservability({ service: 'directives', logLevel: 'silent' });
    await createObservability({ service: 'directory', logLevel: 'silent' });

    expect(await metrics.metrics()).toContain('process_resident_memory_bytes{service="directives"}');
  });
});
