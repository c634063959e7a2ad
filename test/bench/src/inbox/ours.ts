import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { SystemClock } from '@rakor/kernel';
import { KeepError, Messaging, MessagingModule } from '@rakor/messaging';
import { createMetrics, createTracing } from '@rakor/observability';
import type { Sample } from '../harness/samples.js';
import { PRODUCER, READER, type Stage } from './stage.js';

/**
 * The real thing: a service whose handler Nest connects to the stream, from the moment when its consumer leads and begins to ask for events
 * until all have had their effect and are acknowledged. How long Nest takes to start is no part of it.
 */
export async function handledBy(stage: Stage, controller: Type, events = stage.events): Promise<Sample> {
  await stage.fresh();
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  let handled = 0;
  let began = NaN;
  const messaging = await openReader(stage, {
    leads: () => (began = performance.now()),
    hasHandled: (more) => {
      handled += more;
      if (handled >= events) done();
    },
  });

  @Module({ imports: [MessagingModule.forRoot(messaging)], controllers: [controller] })
  class Reader {}
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(Reader, { strategy: messaging.strategy, logger: false });
  app.useGlobalFilters(new KeepError());
  await app.listen();
  await all;
  const seconds = (performance.now() - began) / 1_000;
  await app.close();
  await messaging.close();
  await stage.assertRight(handled);
  return { rate: handled / seconds };
}

/** What the reader's log tells. */
interface Progress {
  leads(): void;
  hasHandled(events: number): void;
}

/** A reader with the settings that every service has by default; what it logs tells how far it is. */
async function openReader({ database, natsUrl }: Stage, progress: Progress): Promise<Messaging> {
  return Messaging.open({
    service: READER,
    databaseUrl: database.app,
    relayDatabaseUrl: database.relay,
    nats: { url: natsUrl },
    entities: [],
    logger: {
      debug: () => undefined,
      info: (fields) => {
        if ('leadership' in fields) progress.leads();
        if ('handled' in fields) progress.hasHandled(Number(fields.handled));
      },
      warn: console.warn,
      error: console.error,
    },
    clock: new SystemClock(),
    metrics: createMetrics(READER),
    tracing: await createTracing(READER),
    listensTo: [PRODUCER],
  });
}
