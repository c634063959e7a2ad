import { isSimulator, simulated } from '../../delivery/simulator.js';
import type { Said } from './webhook-client.js';

/** The name of the simulated receiver that an address leads to; null where it leads out of the house. */
export function simulatorAt({ hostname }: URL): string | null {
  return isSimulator(hostname) ? (hostname.split('.')[0] ?? '') : null;
}

/** What a simulated receiver answers: "https://temporary-failure.simulator.invalid/" proves itself like any other, and fails from then on. */
export function simulatedAnswer(name: string, body: string): Said {
  const { type, challenge } = JSON.parse(body) as { readonly type?: unknown; readonly challenge?: unknown };
  return { outcome: simulated(type === 'webhook.challenge' ? 'delivered' : name, true), text: JSON.stringify({ challenge }) };
}
