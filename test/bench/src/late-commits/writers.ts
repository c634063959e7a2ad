import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Messaging } from '@rakor/messaging';
import { clockMs, REGION } from '../latency/delivery.js';

const CONTEXT = { region: REGION, actorId: 'bench' };
const MOST_LATE_MS = 200;
/** One in so many transactions is rolled back, and leaves a hole in the ids for ever. */
const ROLLED_BACK = 10;

class RolledBack extends Error {}

/** Transactions that announce an event and commit a random while later, or not at all. @returns when each committed, by the aggregate's id */
export async function writeLate({ unitOfWork }: Messaging, writers: number, seconds: number): Promise<Map<string, number>> {
  const committed = new Map<string, number>();
  const until = performance.now() + seconds * 1_000;
  const writer = async (_: unknown, which: number) => {
    for (let n = which; performance.now() < until; n++) {
      const id = newId();
      const work = unitOfWork.run(CONTEXT, async ({ outbox }) => {
        await outbox.add(OrganisationRegisteredV1, {
          organisationId: id,
          sequence: 1,
          code: 'dinkes',
          name: 'Dinas Kesehatan',
          class: 'opd',
          place: null,
          registeredAt: '2025-06-02T02:00:00.000Z',
        });
        await sleep(Math.random() * MOST_LATE_MS);
        if (n % ROLLED_BACK === 0) throw new RolledBack();
      });
      await work.then(
        () => committed.set(id, clockMs()),
        (error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        },
      );
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return committed;
}

/** Keeps a transaction open that has written something of no concern to the outbox, `ms` long, one after another until `signal` aborts. */
export async function writeElsewhere({ unitOfWork }: Messaging, ms: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted)
    await unitOfWork.run(CONTEXT, async ({ manager }) => {
      await manager.query('insert into work (region, id) values ($1, $2)', [REGION, newId()]);
      await sleep(ms, undefined, { signal }).catch(() => undefined);
    });
}
