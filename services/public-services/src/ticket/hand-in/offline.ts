import type { PriorityNeed } from '@rakor/contracts';
import type { FieldFault } from '@rakor/kernel';
import type { KioskBlock } from '../../queue/queue.policy.js';
import type { OfferedService } from '../../queue/queue.js';

/** By how much a kiosk's clock may be fast. */
const FAST_MS = 5 * 60_000;

/** A number that a kiosk gave out while it had no connection. */
export interface OfflineNumber {
  /** Made by the kiosk, for the place in line. */
  readonly id: string;
  /** The running number, of the kiosk's own block. */
  readonly seq: number;
  readonly serviceId: string;
  readonly need: PriorityNeed | null;
  readonly issuedAt: Date;
}

/** What is wrong with a hand-in, number by number; empty where nothing is. @param day the one that is open, local: its two midnights. It may still be open after the second */
export function faultsOf(
  numbers: readonly OfflineNumber[],
  block: KioskBlock | undefined,
  offered: ReadonlyMap<string, OfferedService>,
  { from, midnight, now }: { readonly from: Date; readonly midnight: Date; readonly now: Date },
): FieldFault[] {
  return numbers.flatMap(({ seq, serviceId, issuedAt }, index): FieldFault[] => {
    const at = (field: string, detail: string, mend: string) => [{ pointer: `/tickets/${index}/${field}`, detail, mend }];
    if (!block || seq < block.from || seq > block.to)
      return at('seq', `${seq} is not of this kiosk’s block`, 'Send numbers of the block that the place’s policy gives it.');
    if (!offered.has(serviceId)) return at('serviceId', 'the service is not offered here today', 'Send a service of the place’s list.');
    if (issuedAt < from || issuedAt >= midnight || issuedAt.getTime() > now.getTime() + FAST_MS)
      return at('issuedAt', 'the time is not of the day that is open, or is still to come', 'Send when the number was printed.');
    const twin = numbers.findIndex((one) => one.seq === seq && offered.get(one.serviceId)?.prefix === offered.get(serviceId)?.prefix);
    return twin < index ? at('seq', `${seq} stands twice in this hand-in`, 'Send each number once.') : [];
  });
}
