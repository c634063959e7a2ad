import type { Outgoing } from '@rakor/messaging';

const BATCH = 1_000;
const BATCHES_IN_FLIGHT = 3;

/** Publishes all from memory, with as much in flight as our relay has. */
export async function inBatches(events: readonly Outgoing[], publish: (event: Outgoing) => Promise<unknown>): Promise<void> {
  const flights: Promise<unknown>[] = [];
  for (let from = 0; from < events.length; from += BATCH) {
    flights.push(Promise.all(events.slice(from, from + BATCH).map(publish)));
    if (flights.length >= BATCHES_IN_FLIGHT) await flights.shift();
  }
  await Promise.all(flights);
}
