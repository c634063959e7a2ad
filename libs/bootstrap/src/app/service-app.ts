import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, type HttpLimits } from '@rakor/http';
import { SystemClock, type Clock } from '@rakor/kernel';
import { KeepError, Messaging, MessagingModule, type MessagingOptions } from '@rakor/messaging';
import { createObservability, type Observability, type ObservabilityOptions } from '@rakor/observability';
import type { ServiceConfig } from '../config/service-config.js';
import { DeadLettersModule } from '../dead-letters/dead-letters.module.js';
import { ClockModule } from './clock.module.js';
import { migrationsOf } from './migrations-of.js';
import { migrationsCheck } from './migrations-check.js';
import type { ServiceDefinition } from './service-definition.js';
import { SettingsModule } from './settings.module.js';
import { runInOrder, type Step, type StepReport } from './shutdown.js';

/** What a test may want otherwise than a deployment. */
export interface ServiceOverrides {
  readonly clock?: Clock;
  readonly logTo?: NonNullable<ObservabilityOptions['logTo']>;
  readonly limits?: Partial<HttpLimits>;
  readonly messaging?: Partial<Pick<MessagingOptions, 'backoff' | 'listensTo' | 'ackWait'>>;
}

/** A service that has been put together and does not answer yet. */
export class ServiceApp {
  private stopping: Promise<StepReport[]> | undefined;

  constructor(
    readonly app: NestFastifyApplication,
    readonly messaging: Messaging,
    readonly observability: Observability,
    private readonly config: Pick<ServiceConfig, 'host' | 'port' | 'shutdownDelayMs'>,
  ) {}

  /** Starts to answer, to carry and to consume. Returns the base URL. Rejects, among others, when a route has no access rule. */
  async start(): Promise<string> {
    await this.app.init();
    await this.app.listen(this.config.port, this.config.host);
    this.messaging.startRelay();
    await this.consume();
    const { address, family, port } = this.app.getHttpServer().address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  /** Stops in the order of guarantees §6, once, however often it is called. Returns what each step took; never rejects. */
  stop({ delayMs = this.config.shutdownDelayMs } = {}): Promise<StepReport[]> {
    return (this.stopping ??= runInOrder(this.steps(delayMs), this.observability.logger));
  }

  private steps(delayMs: number): Step[] {
    const { app, messaging, observability } = this;
    return [
      { name: 'answer 503 to readiness', run: async () => observability.health.drain() },
      { name: 'wait for load balancers', run: () => sleep(delayMs) },
      { name: 'stop accepting, and answer what came', run: async () => app.getHttpAdapter().getInstance().close() },
      { name: 'stop pulling, and await handlers in flight', run: () => messaging.stopConsuming() },
      { name: "finish the relay's batch", run: () => messaging.finishRelay() },
      { name: 'close what the features hold', run: () => app.close() },
      { name: 'drain NATS and close the pools', run: () => messaging.close() },
      { name: 'send the last traces', run: () => observability.tracing.close() },
    ];
  }

  /**
   * Connects the `@EventPattern` handlers. Nest binds handlers while it connects, before anybody could add a filter, unless that is deferred;
   * and it would run every onModuleInit a second time unless told that it has.
   */
  private async consume(): Promise<void> {
    const options = { strategy: this.messaging.strategy };
    const microservice = this.app.connectMicroservice<MicroserviceOptions>(options, { deferInitialization: true });
    microservice.useGlobalFilters(new KeepError());
    if (microservice instanceof NestMicroservice) microservice.setIsInitHookCalled(true);
    await this.app.startAllMicroservices();
  }
}

/**
 * Puts a service together: log, metrics, health, database, delivery, HTTP and its own module. It does not listen yet; `start()` makes it.
 * Rejects when PostgreSQL cannot be reached, and waits for NATS.
 */
export async function createServiceApp(
  definition: ServiceDefinition,
  config: ServiceConfig,
  overrides: ServiceOverrides = {},
): Promise<ServiceApp> {
  const { name } = definition;
  const observability = await createObservability({
    service: name,
    logLevel: config.logLevel,
    ...(config.otlpEndpoint === undefined ? {} : { otlpEndpoint: config.otlpEndpoint }),
    ...(overrides.logTo === undefined ? {} : { logTo: overrides.logTo }),
  });
  const clock = overrides.clock ?? new SystemClock();
  const messaging = await Messaging.open({
    service: name,
    databaseUrl: config.databaseUrl,
    relayDatabaseUrl: config.relayDatabaseUrl,
    poolSize: config.poolSize,
    nats: config.nats,
    ackWait: config.ackWaitMs,
    entities: definition.entities,
    logger: observability.logger,
    metrics: observability.metrics,
    tracing: observability.tracing,
    clock,
    ...overrides.messaging,
  });
  try {
    for (const check of [...messaging.healthChecks(), migrationsCheck(messaging.dataSource, migrationsOf(definition))]) {
      observability.health.register(check);
    }
    const app = await httpAppOf(definition, config, overrides, { observability, messaging, clock });
    return new ServiceApp(app, messaging, observability, config);
  } catch (error) {
    await messaging.close();
    throw error;
  }
}

interface Parts {
  readonly observability: Observability;
  readonly messaging: Messaging;
  readonly clock: Clock;
}

function httpAppOf(
  { name, module, description, version = '0.1.0' }: ServiceDefinition,
  config: ServiceConfig,
  { limits }: ServiceOverrides,
  { observability, messaging, clock }: Parts,
): Promise<NestFastifyApplication> {
  const { oidc, local, trustProxy, signInUrl, requestsPerMinute } = config;
  return createHttpApp(
    [ClockModule.forRoot(clock), SettingsModule.forRoot(config), MessagingModule.forRoot(messaging), DeadLettersModule, module],
    observability,
    {
      oidc,
      local,
      about: { title: `Rakor ${name}`, version, ...(description === undefined ? {} : { description }) },
      limits: { clientPerMinute: requestsPerMinute, ...limits },
      ...(trustProxy === undefined ? {} : { trustProxy }),
      ...(signInUrl === undefined ? {} : { signInUrl }),
    },
  );
}
