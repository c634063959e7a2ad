import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import type { Indicator } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { viewOf } from '../indicator.view.js';
import { Period } from '../period.js';
import { RollUpReader } from '../roll-up/roll-up.reader.js';
import { SeriesReader } from '../series/series.reader.js';
import type { SeriesView } from '../series/series.view.js';
import { placesOf } from '../standing.js';
import { Trajectory } from '../target.js';
import { decimalOf } from '../value.js';
import type { IndicatorPage } from './indicator.page.js';

/** Which indicator, which place in the region, and as it was known when. */
export interface IndicatorLook {
  readonly indicatorId: string;
  readonly under: string;
  readonly moment: Date;
  readonly asOf: string | undefined;
}

/** Reads what the page of an indicator shows: its years, and the places of the newest period that is complete, or else of the newest. */
@Injectable()
export class IndicatorPageReader {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly register: RegisterRepository,
    private readonly series: SeriesReader,
    private readonly rollUp: RollUpReader,
  ) {}

  /** @throws IndicatorNotFound, PlaceElsewhere, RegionNotOnboarded */
  async read(tx: ReadTransaction, { indicatorId, under, moment, asOf }: IndicatorLook): Promise<IndicatorPage> {
    const { region } = tx.context;
    const { name: regionName, timeZone } = await this.register.profileOf(tx);
    const indicator = await this.indicators.get(tx, indicatorId);
    const series = await this.series.read(tx, indicator, { under, moment });
    const shown = series.points.findLast(({ complete }) => complete) ?? series.points.at(-1);
    const rollUp = shown ? await this.rollUp.read(tx, indicator, under, { period: shown.period, moment }) : null;
    return {
      region,
      regionName,
      timeZone,
      indicator: viewOf(indicator),
      series,
      rollUp,
      planned: plannedOf(indicator, series),
      moment,
      asOf,
    };
  }
}

/** As long as a chart can be looked at. */
const MOST_PLANNED = 120;

function plannedOf({ definition }: Indicator, { target }: SeriesView): { period: string; value: string }[] {
  const end = target && Period.parse(target.target.period);
  if (!target || !end) return [];
  const trajectory = Trajectory.of(target, definition);
  const planned: { period: string; value: string }[] = [];
  for (let period = trajectory.from; period.index <= end.index && planned.length < MOST_PLANNED; period = period.plus(1)) {
    const value = trajectory.expectedAt(period);
    if (value) planned.push({ period: period.toString(), value: decimalOf(value, placesOf(definition)) });
  }
  return planned;
}
