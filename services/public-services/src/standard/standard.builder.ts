import { type StandardContent, TEXT_COMPONENTS } from './standard.content.js';

/** All fourteen components, as a catalogue would say them. */
export function aContent(overrides: Partial<StandardContent> = {}): StandardContent {
  return {
    components: Object.fromEntries(TEXT_COMPONENTS.map((component) => [component, `Tentang ${component}.`])),
    fees: [{ name: 'Penerbitan', amount: 0n }],
    promised: { amount: 1, unit: 'working-days' },
    ...overrides,
  };
}
