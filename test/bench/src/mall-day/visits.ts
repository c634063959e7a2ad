import type { Hall } from './halls.js';
import type { Mall } from './mall.js';

/** Milliseconds that each kind of request took. */
export interface Took {
  readonly issue: number[];
  readonly call: number[];
  readonly steps: number[];
}

export function nothingYet(): Took {
  return { issue: [], call: [], steps: [] };
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  into.push(performance.now() - began);
  return result;
}

/** One in ten has priority, and nobody wants the same. */
export async function arrive(mall: Mall, { region, placeId, serviceIds }: Hall, took: Took): Promise<void> {
  const serviceId = serviceIds[Math.floor(Math.random() * serviceIds.length)];
  const body = { serviceId, channel: 'kiosk', ...(Math.random() < 0.1 && { need: 'elderly' }) };
  const { status } = await timed(took.issue, () => mall.post('kiosk', region, `places/${placeId}/tickets`, body));
  if (status !== 201) throw new Error(`a visitor got no number: ${status}`);
}

/**
 * An officer's turn: calls whoever is next; of twenty, one does not come and one is put on hold and taken up again.
 * @param pass lets so many seconds of the played day go by
 * @returns false where nobody waits
 */
export async function serve(
  mall: Mall,
  { region }: Hall,
  counterId: string,
  took: Took,
  pass: (seconds: number) => void,
): Promise<boolean> {
  const at = (verb: string, body?: object) =>
    mall.post<{ ticket?: { id: string } }>('officer', region, `counters/${counterId}/${verb}`, body);
  const step = async (verb: string, body?: object) => {
    const { status } = await timed(took.steps, () => at(verb, body));
    if (status !== 200) throw new Error(`${verb} was answered ${status}`);
  };
  const called = await timed(took.call, () => at('call-next'));
  if (called.status === 409) return false;
  const chance = Math.random();
  pass(20);
  if (chance < 0.05) {
    await step('miss');
    return true;
  }
  await step('start-serving');
  if (chance < 0.1) {
    await step('hold', { reason: 'Fotokopi.' });
    await step('resume', { ticketId: called.body.ticket?.id });
  }
  pass(200);
  await step('finish', { outcome: 'completed' });
  return true;
}
