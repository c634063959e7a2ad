import type { IndicatorDefinition } from './definition/definition.js';
import { PeriodMalformed } from './indicator.errors.js';
import { Period, PERIOD_EXAMPLE } from './period.js';

/** A period of the indicator's own kind. @throws PeriodMalformed */
export function knownPeriod(text: string, { periodicity }: Pick<IndicatorDefinition, 'periodicity'>, pointer?: string): Period {
  const period = Period.parse(text);
  if (period?.periodicity !== periodicity) throw new PeriodMalformed(PERIOD_EXAMPLE[periodicity], pointer);
  return period;
}
