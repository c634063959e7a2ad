import { Fraction } from '../status/fraction.js';
import type { IndicatorDefinition } from './definition/definition.js';
import { PERIOD_EXAMPLE, Period } from './period.js';
import { TargetMalformed, type TargetFault } from './indicator.errors.js';
import { decimalIn } from './value.js';

/** A value at a period, as it is written: { period: "2022", value: "21.0" }. */
interface PlannedValue {
  readonly period: string;
  readonly value: string;
}

/** Where an indicator begins, where it must be, what is hoped for beyond that, and the way between. */
export interface TargetPlan {
  readonly baseline: PlannedValue;
  /** What binds (N3: 14 % in 2024). */
  readonly target: PlannedValue;
  /** What is hoped for and binds nobody ("hopefully zero"); never a denominator. */
  readonly aspiration: string | null;
  /** Points of the way that are not on the straight line, in the order of their periods. */
  readonly points: readonly PlannedValue[];
}

interface Stop {
  readonly period: Period;
  readonly value: Fraction;
}

type Meant = Pick<IndicatorDefinition, 'direction' | 'periodicity'>;

/** The planned way of an indicator: straight from its baseline over each point to its target, and level from then on. */
export class Trajectory {
  private constructor(private readonly stops: readonly [Stop, ...Stop[]]) {}

  /** @throws TargetMalformed, which names every field at fault */
  static of(plan: TargetPlan, definition: Meant): Trajectory {
    const faults: TargetFault[] = [];
    const written: [string, PlannedValue][] = [
      ['/baseline', plan.baseline],
      ...plan.points.map((point, index): [string, PlannedValue] => [`/points/${index}`, point]),
      ['/target', plan.target],
    ];
    const stops = written.map(([pointer, planned]) => readStop(planned, definition, pointer, faults));
    const known = stops.filter((stop) => stop !== null);
    const [baseline, ...others] = known;
    if (faults.length > 0 || !baseline) throw new TargetMalformed(faults);
    faults.push(...disorder(known, written), ...directionFaults(known, plan, definition));
    if (faults.length > 0) throw new TargetMalformed(faults);
    return new Trajectory([baseline, ...others]);
  }

  get baseline(): Fraction {
    return this.stops[0].value;
  }

  get from(): Period {
    return this.stops[0].period;
  }

  /** What is expected of a period; null before the baseline. */
  expectedAt(period: Period): Fraction | null {
    if (period.index < this.from.index) return null;
    let before = this.stops[0];
    for (const stop of this.stops) {
      if (period.index < stop.period.index) {
        const way = Fraction.of(period.index - before.period.index, stop.period.index - before.period.index);
        return before.value.plus(stop.value.minus(before.value).times(way));
      }
      before = stop;
    }
    return before.value;
  }

  /** Whether this asks for at least as much as another, and no later: a regency may go its own way to its province's target, not to a weaker one. */
  reaches(other: Trajectory, { direction }: Meant): boolean {
    const [own, asked] = [this.end, other.end];
    return own.period.index <= asked.period.index && betterBy(own.value, asked.value, direction) >= 0;
  }

  private get end(): Stop {
    return this.stops.at(-1) ?? this.stops[0];
  }
}

/** Above zero where one value is better than another, below where it is worse. */
function betterBy(one: Fraction, other: Fraction, direction: Meant['direction']): number {
  return one.compare(other) * (direction === 'higher-is-better' ? 1 : -1);
}

function readStop({ period, value }: PlannedValue, { periodicity }: Meant, pointer: string, faults: TargetFault[]): Stop | null {
  const [when, exact] = [Period.parse(period), decimalIn(value)];
  if (when?.periodicity !== periodicity)
    faults.push({
      pointer: `${pointer}/period`,
      detail: `"${period}" is no ${periodicity}`,
      mend: `Write it as "${PERIOD_EXAMPLE[periodicity]}".`,
    });
  if (!exact)
    faults.push({ pointer: `${pointer}/value`, detail: `"${value}" is no decimal of at most four places`, mend: 'Write it as "24.5".' });
  return when?.periodicity === periodicity && exact ? { period: when, value: exact } : null;
}

/** Each period after the one before it. */
function disorder(stops: readonly Stop[], written: readonly [string, PlannedValue][]): TargetFault[] {
  return stops.flatMap(({ period }, index) => {
    const before = stops[index - 1];
    if (!before || period.index > before.period.index) return [];
    const pointer = `${written[index]?.[0] ?? ''}/period`;
    return [
      {
        pointer,
        detail: `${period.toString()} does not come after ${before.period.toString()}`,
        mend: 'Give baseline, points and target in the order of their periods.',
      },
    ];
  });
}

/** A target is better than the baseline, and an aspiration no worse than the target. */
function directionFaults(stops: readonly Stop[], { aspiration }: TargetPlan, { direction }: Meant): TargetFault[] {
  const [baseline, target] = [stops[0], stops.at(-1)];
  if (!baseline || !target) return [];
  const faults: TargetFault[] = [];
  if (betterBy(target.value, baseline.value, direction) <= 0)
    faults.push({
      pointer: '/target/value',
      detail: `is no better than the baseline, as ${direction}`,
      mend: 'Send a target that improves on the baseline.',
    });
  if (aspiration === null) return faults;
  const hoped = decimalIn(aspiration);
  if (!hoped)
    faults.push({ pointer: '/aspiration', detail: `"${aspiration}" is no decimal of at most four places`, mend: 'Write it as "0".' });
  else if (betterBy(hoped, target.value, direction) < 0)
    faults.push({ pointer: '/aspiration', detail: 'is worse than the target', mend: 'Hope for at least what binds, or leave it out.' });
  return faults;
}
