import type { Arrived, Failed } from './outcome.js';

/** No name that ends so can ever lead anywhere (RFC 2606): what is sent there never leaves the house. */
const DOMAIN = 'simulator.invalid';

/** What each name stands for: the ends that a delivery can have, to try out what follows. */
const ENDINGS: Readonly<Record<string, (receipt: boolean) => Arrived | Failed>> = {
  delivered: (receipt) => ({ kind: 'arrived', receipt, detail: { ms: 0 } }),
  'temporary-failure': () => ({ kind: 'failed', code: 'simulated-temporary', forGood: false, detail: { ms: 0 } }),
  timeout: () => ({ kind: 'failed', code: 'timeout', forGood: false, detail: { ms: 0 } }),
};

/** Whether an address ends in the simulator: "delivered@simulator.invalid", "timeout.simulator.invalid". */
export function isSimulator(address: string): boolean {
  return address.endsWith(`@${DOMAIN}`) || address.endsWith(`.${DOMAIN}`);
}

/** How a delivery to a name of the simulator ends: for good, where the name is none of those that it knows. */
export function simulated(name: string, receipt: boolean): Arrived | Failed {
  return ENDINGS[name]?.(receipt) ?? { kind: 'failed', code: 'simulated-permanent', forGood: true, detail: { ms: 0 } };
}
