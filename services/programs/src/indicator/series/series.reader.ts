import { Injectable } from '@nestjs/common';
import { liesWithin } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { areComparable } from '../definition/definition.js';
import { PlaceElsewhere } from '../indicator.errors.js';
import type { Indicator, Target } from '../indicator.js';
import { knownPeriod } from '../known-period.js';
import { Period } from '../period.js';
import { FigureReader } from '../roll-up/figure.reader.js';
import { tallyViewOf } from '../roll-up/tally.view.js';
import { standingOf, type Tally } from '../standing.js';
import { Trajectory } from '../target.js';
import { TargetRepository } from '../target.repository.js';
import { targetViewOf } from '../target.view.js';
import type { PointView, SeriesView } from './series.view.js';

/** Five years of months. */
const MOST = 60;

/** Which stretch of an indicator, where, and as it was known when. */
export interface Stretch {
  readonly under: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly part?: string | undefined;
  readonly moment: Date;
}

/** An indicator over time, against its trajectory. */
@Injectable()
export class SeriesReader {
  constructor(
    private readonly targets: TargetRepository,
    private readonly figures: FigureReader,
  ) {}

  /** @throws PlaceElsewhere, PeriodMalformed */
  async read(tx: ReadTransaction, indicator: Indicator, { under, from, until, part, moment }: Stretch): Promise<SeriesView> {
    const { region } = tx.context;
    if (!liesWithin(region, under)) throw new PlaceElsewhere(under, region);
    if (from !== undefined) knownPeriod(from, indicator.definition, '/from');
    if (until !== undefined) knownPeriod(until, indicator.definition, '/until');
    const range = { from: from ?? '1000', until: until ?? '2999' };
    const tallies = await this.figures.series(tx, indicator, under, { ...range, part, moment, limit: MOST });
    const target = under === region && part === undefined ? await this.targets.at(tx, indicator, moment) : null;
    return { target: target && targetViewOf(target), points: pointsOf(indicator, tallies.toReversed(), target) };
  }
}

function pointsOf({ definition }: Indicator, tallies: readonly (Tally & { period: string })[], target: Target | null): PointView[] {
  const trajectory = target && Trajectory.of(target, definition);
  let before: Period | null = null;
  return tallies.flatMap((tally) => {
    const period = Period.parse(tally.period);
    if (!period) return [];
    const breaks = before !== null && !areComparable(definition, before, period);
    before = period;
    return [{ ...tallyViewOf(definition, period, tally, standingOf(definition, period, tally, trajectory)), breaks }];
  });
}
