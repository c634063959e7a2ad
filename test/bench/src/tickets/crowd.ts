import type { Asked } from '@rakor/messaging';
import { newId } from '@rakor/kernel';
import type { NumberAsked } from '@rakor/public-services';
import { AT, DATE, PLACE, REGION, serviceFor, type Wish } from './stage.js';

const CONTEXT = { region: REGION, actorId: 'bench', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };

/** Somebody who wants a number. */
export function asking(wish: Wish): Asked<NumberAsked> {
  const visitor = {
    ticketId: newId(),
    placeId: PLACE,
    serviceId: serviceFor(wish),
    channel: 'kiosk',
    need: null,
    bookingId: null,
  } as const;
  return { context: CONTEXT, command: { ...visitor, date: DATE, at: AT, queuedAt: AT } };
}

/** So many users, each asking again as soon as he has been answered. @returns how many were given, in how many seconds, and what each took in ms, ascending */
export async function crowded(
  users: number,
  seconds: number,
  issue: () => Promise<unknown>,
): Promise<{ given: number; took: number; sorted: number[] }> {
  const took: number[] = [];
  const began = performance.now();
  const user = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1_000) {
      const asked = performance.now();
      await issue();
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return { given: took.length, took: (performance.now() - began) / 1_000, sorted: took.sort((one, other) => one - other) };
}
