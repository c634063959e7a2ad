import type { IndicatorDefinition } from './definition.js';
import { ECONOMY } from './shipped/economy.js';
import { GOVERNANCE } from './shipped/governance.js';
import { HEALTH } from './shipped/health.js';

/** What comes with the platform, by code. A definition whose figures change their meaning gets a new edition. */
export const DEFINITIONS: readonly IndicatorDefinition[] = [...HEALTH, ...ECONOMY, ...GOVERNANCE];

export function definitionOf(code: string): IndicatorDefinition | undefined {
  return DEFINITIONS.find((definition) => definition.code === code);
}
