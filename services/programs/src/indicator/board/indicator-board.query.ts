import { Injectable } from '@nestjs/common';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import type { FindOptionsWhere } from 'typeorm';
import { LessThanOrEqual } from 'typeorm';
import type { IndicatorDefinition } from '../definition/definition.js';
import { Indicator, type Target } from '../indicator.js';
import { viewOf } from '../indicator.view.js';
import { Period } from '../period.js';
import { dueOn, lastDue } from '../release.js';
import { FigureReader } from '../roll-up/figure.reader.js';
import { type TallyView, tallyViewOf } from '../roll-up/tally.view.js';
import { isComplete, standingOf, type Tally } from '../standing.js';
import { Trajectory } from '../target.js';
import { TargetRepository } from '../target.repository.js';
import { targetViewOf } from '../target.view.js';
import type { AwaitedView, BoardIndicatorView, IndicatorBoardView } from './indicator-board.view.js';

type PeriodTally = Tally & { readonly period: string };

/** What a region is measured by, all at a glance, as it was known at a moment. */
@Injectable()
export class IndicatorBoard {
  constructor(
    private readonly targets: TargetRepository,
    private readonly figures: FigureReader,
  ) {}

  async read(tx: ReadTransaction, moment: Date, filter: { readonly organisation?: string | undefined } = {}): Promise<IndicatorBoardView> {
    const { region } = tx.context;
    const where: FindOptionsWhere<Indicator> = {
      ...{ region, adoptedAt: LessThanOrEqual(moment) },
      ...(filter.organisation !== undefined && { organisationCode: filter.organisation }),
    };
    const indicators = await tx.manager.find(Indicator, { where, order: { code: 'ASC' } });
    const expected = await this.figures.expectedOfEach(tx, indicators);
    const recent = await this.figures.recent(tx, indicators, expected, moment);
    const targets = await this.targets.ofRegion(tx, moment);
    const on = localDateOf(moment, timeZoneOf(region));
    return {
      on,
      indicators: indicators.map((indicator) =>
        boardViewOf(indicator, {
          tallies: recent.get(indicator.id) ?? [],
          target: targets.get(indicator.id),
          on,
          expected: expected.get(indicator.id) ?? 0,
        }),
      ),
    };
  }
}

interface Known {
  readonly tallies: readonly PeriodTally[];
  readonly target: Target | undefined;
  readonly on: string;
  readonly expected: number;
}

function boardViewOf(indicator: Indicator, { tallies, target, on, expected }: Known): BoardIndicatorView {
  const { definition } = indicator;
  const judge = (tally: PeriodTally | undefined) => (tally ? judged(definition, tally, target) : null);
  return {
    indicator: viewOf(indicator),
    target: target ? targetViewOf(target) : null,
    newest: judge(tallies[0]),
    complete: judge(tallies.find(isComplete)),
    awaited: awaitedOf(definition, tallies, on, expected),
  };
}

function judged(definition: IndicatorDefinition, tally: PeriodTally, target: Target | undefined): TallyView | null {
  const period = Period.parse(tally.period);
  if (!period) return null;
  const trajectory = target ? Trajectory.of(target, definition) : null;
  return tallyViewOf(definition, period, tally, standingOf(definition, period, tally, trajectory));
}

function awaitedOf(definition: IndicatorDefinition, tallies: readonly PeriodTally[], on: string, expected: number): AwaitedView {
  const due = lastDue(on, definition);
  const of = (period: Period): AwaitedView => {
    const tally = tallies.find((one) => one.period === period.toString()) ?? { reported: 0, expected };
    const { reported } = tally;
    return {
      period: period.toString(),
      dueOn: dueOn(period, definition),
      late: dueOn(period, definition) < on && !isComplete(tally),
      reported,
      expected,
    };
  };
  const last = of(due);
  return last.late ? last : of(due.plus(1));
}
