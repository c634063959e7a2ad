import { newId, type StateOf } from '@rakor/kernel';
import type { IndicatorDefinition } from './definition/definition.js';
import { definitionOf } from './definition/definitions.js';
import { Indicator, type Target } from './indicator.js';
import type { TargetPlan } from './target.js';

/** Banten, 2022: from 24.5 % to 14 % in 2024, hopefully to zero (N3). */
export function aPlan(overrides: Partial<TargetPlan> = {}): TargetPlan {
  return {
    baseline: { period: '2021', value: '24.5' },
    target: { period: '2024', value: '14' },
    aspiration: '0',
    points: [],
    ...overrides,
  };
}

export function aTarget(overrides: Partial<Target> = {}): Target {
  return { ...aPlan(), number: 1, setIn: '36', reason: null, setBy: 'sekretariat', setAt: new Date('2022-06-28T02:00:00Z'), ...overrides };
}

export function shipped(code: string): IndicatorDefinition {
  const definition = definitionOf(code);
  if (!definition) throw new Error(`Nothing is shipped as ${code}.`);
  return definition;
}

/** Stunting in Banten by survey, or what else is asked for by its code. */
export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  const { code = 'stunting-ssgi' } = overrides;
  return Object.assign(new Indicator(), {
    id: newId(),
    region: '36',
    code,
    definition: shipped(code),
    organisationId: newId(),
    organisationCode: 'dinkes',
    organisationName: 'Dinas Kesehatan',
    adoptedBy: 'sekretariat',
    adoptedAt: new Date('2022-06-01T02:00:00Z'),
    colour: null,
    colourPeriod: null,
    dueAt: new Date('2023-01-31T17:00:00Z'),
    version: 1,
    ...overrides,
  } satisfies StateOf<Indicator>);
}
