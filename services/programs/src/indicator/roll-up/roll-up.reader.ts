import { Injectable } from '@nestjs/common';
import { liesWithin } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { PlaceElsewhere } from '../indicator.errors.js';
import type { Indicator, Target } from '../indicator.js';
import { knownPeriod } from '../known-period.js';
import type { Period } from '../period.js';
import { standingOf, type Tally } from '../standing.js';
import { Trajectory } from '../target.js';
import { TargetRepository } from '../target.repository.js';
import { FigureReader, type PlaceTally, type Reading } from './figure.reader.js';
import type { RollUpView } from './roll-up.view.js';
import { sumOf } from './sum.js';
import { tallyViewOf, type TallyView } from './tally.view.js';

/** What the places in a place come to, each against its own target, and what they come to together. */
@Injectable()
export class RollUpReader {
  constructor(
    private readonly targets: TargetRepository,
    private readonly figures: FigureReader,
  ) {}

  /** @throws PlaceElsewhere, PeriodMalformed */
  async read(tx: ReadTransaction, indicator: Indicator, under: string, reading: Reading): Promise<RollUpView> {
    const { region } = tx.context;
    if (!liesWithin(region, under)) throw new PlaceElsewhere(under, region);
    const period = knownPeriod(reading.period, indicator.definition);
    const places = await this.figures.within(tx, indicator, under, reading);
    const targets = reading.part === undefined ? await this.targetsUnder(tx, indicator, under, reading.moment) : NO_TARGETS;
    const total = await this.totalOf(tx, indicator, under, places, reading);
    return {
      under,
      total: judged(indicator, period, total, targets.get(under)),
      places: places.map((place) => ({ ...identityOf(place), ...judged(indicator, period, place, targets.get(place.code)) })),
    };
  }

  /** Of the region itself, and for a province those of its regencies. */
  private async targetsUnder(tx: ReadTransaction, indicator: Indicator, under: string, moment: Date): Promise<ReadonlyMap<string, Target>> {
    const { region } = tx.context;
    if (region.length === 2 && under.length <= 5) return this.targets.ofRegencies(tx, indicator.code, moment);
    const own = under === region ? await this.targets.at(tx, indicator, moment) : null;
    return own ? new Map([[region, own]]) : NO_TARGETS;
  }

  /** The sum of what is shown, where it adds up to something. */
  private async totalOf(
    tx: ReadTransaction,
    indicator: Indicator,
    under: string,
    places: readonly PlaceTally[],
    reading: Reading,
  ): Promise<Tally> {
    if (indicator.definition.rollsUp && places.length > 0) return sumOf(places);
    const [own] = await this.figures.series(tx, indicator, under, { ...reading, from: reading.period, until: reading.period, limit: 1 });
    return own ?? { numerator: 0n, denominator: null, reported: 0, expected: 1 };
  }
}

const NO_TARGETS: ReadonlyMap<string, Target> = new Map();

function judged({ definition }: Indicator, period: Period, tally: Tally, target: Target | undefined): TallyView {
  const trajectory = target ? Trajectory.of(target, definition) : null;
  return tallyViewOf(definition, period, tally, standingOf(definition, period, tally, trajectory));
}

function identityOf({ code, name, kind, measurementId, accepted }: PlaceTally) {
  return { code, name, kind, measurementId, accepted };
}
