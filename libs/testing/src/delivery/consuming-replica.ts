import { Global, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { Clock } from '@rakor/kernel';
import { KeepError, MessagingModule, type MessagingOptions } from '@rakor/messaging';
import { atEnd, FixedClock } from '@rakor/test-infra';
import type { Replica, Stage } from './stage.js';

/** A replica whose handlers listen. */
export type ConsumingReplica = Replica;

/** Opens a replica and lets Nest connect the handlers to its streams, as a service's boot does. */
export async function openConsumer(
  stage: Stage,
  parts: ModuleMetadata,
  overrides: Partial<MessagingOptions> = {},
): Promise<ConsumingReplica> {
  const replica = await stage.open(overrides);
  @Global()
  @Module({ providers: [{ provide: Clock, useValue: overrides.clock ?? new FixedClock() }], exports: [Clock] })
  class Time {}
  @Module({ ...parts, imports: [Time, MessagingModule.forRoot(replica.messaging), ...(parts.imports ?? [])] })
  class Handlers {}

  const app = await NestFactory.createMicroservice<MicroserviceOptions>(Handlers, { strategy: replica.messaging.strategy, logger: false });
  app.useGlobalFilters(new KeepError());
  replica.messaging.startRelay();
  await app.listen();
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= app.close().then(() => replica.close()));
  atEnd(close);
  return { messaging: replica.messaging, close };
}
