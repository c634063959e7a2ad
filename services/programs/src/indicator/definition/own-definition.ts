import { DenominatorUnclear } from '../indicator.errors.js';
import type { IndicatorDefinition } from './definition.js';

/** What a region says of an indicator of its own. */
export type OwnDefinition = Omit<IndicatorDefinition, 'edition' | 'rollsUp' | 'countsProvince' | 'parts'>;

/** A definition under the region's own name, so that it is never taken for a shipped one. @throws DenominatorUnclear */
export function ownDefinition(region: string, said: OwnDefinition): IndicatorDefinition {
  const { formula, denominator } = said;
  if ((formula === 'amount') !== (denominator === null)) throw new DenominatorUnclear(formula);
  const rollsUp = formula === 'share' || formula === 'amount';
  return { ...said, code: `${region}:${said.code}`, edition: 1, rollsUp, countsProvince: false, parts: null };
}
