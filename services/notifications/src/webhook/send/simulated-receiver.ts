import { isSimulator, simulated } from '../../delivery/simulator.js';
import type { Call, Said } from './webhook-client.js';

/** What a simulated receiver answers: "https://temporary-failure.simulator.invalid/" proves itself like any other, and fails from then on. */
export function simulatedAnswer({ url, body }: Call): Said | undefined {
  const { hostname } = new URL(url);
  if (!isSimulator(hostname)) return undefined;
  const { type, challenge } = JSON.parse(body) as { readonly type?: unknown; readonly challenge?: unknown };
  const outcome = simulated(type === 'webhook.challenge' ? 'delivered' : (hostname.split('.')[0] ?? ''), true);
  return { outcome, text: JSON.stringify({ challenge }) };
}
