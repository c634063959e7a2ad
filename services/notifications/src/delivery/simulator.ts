import type { Arrived, Failed } from './outcome.js';

/** No name that ends so can ever lead anywhere (RFC 2606): what is sent there never leaves the house. */
const DOMAIN = 'simulator.invalid';

/** What each name stands for: the ends that a delivery can have, to try out what follows. */
const ENDINGS = new Map<string, (receipt: boolean) => Arrived | Failed>([
  ['delivered', (receipt) => ({ kind: 'arrived', receipt, detail: { ms: 0 } })],
  ['temporary-failure', () => ({ kind: 'failed', code: 'simulated-temporary', forGood: false, detail: { ms: 0 } })],
  ['timeout', () => ({ kind: 'failed', code: 'timeout', forGood: false, detail: { ms: 0 } })],
]);

/** No number of Indonesia goes on with a nought: what is sent there never leaves the house. The last digit stands for an end. */
const NUMBER = /^\+62000000000(\d)$/;
const BY_DIGIT: Readonly<Record<string, string>> = { 1: 'delivered', 2: 'temporary-failure', 3: 'permanent-failure', 4: 'timeout' };

/** Whether an address or a number ends in the simulator: "delivered@simulator.invalid", "timeout.simulator.invalid", "+620000000001". */
export function isSimulator(address: string): boolean {
  const name = address.toLowerCase();
  return name.endsWith(`@${DOMAIN}`) || name.endsWith(`.${DOMAIN}`) || NUMBER.test(name);
}

/** How a delivery to a name of the simulator ends: for good, where the name is none of those that it knows. */
export function simulated(name: string, receipt: boolean): Arrived | Failed {
  return ENDINGS.get(name.toLowerCase())?.(receipt) ?? { kind: 'failed', code: 'simulated-permanent', forGood: true, detail: { ms: 0 } };
}

/** How a text to a number of the simulator ends, receipt and all. */
export function simulatedText(phone: string): Arrived | Failed {
  return simulated(BY_DIGIT[NUMBER.exec(phone)?.[1] ?? ''] ?? '', true);
}
