import { Injectable } from '@nestjs/common';
import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { IndicatorDefinition } from './definition/definition.js';
import { definitionOf } from './definition/definitions.js';
import { DefinitionUnknown, IndicatorAlreadyAdopted, IndicatorNotFound } from './indicator.errors.js';
import { Indicator } from './indicator.js';

/** Loads and stores what a region measures. */
@Injectable()
export class IndicatorRepository {
  /** @throws IndicatorNotFound */
  async get({ manager, context: { region } }: ReadTransaction, id: string): Promise<Indicator> {
    const indicator = await manager.findOneBy(Indicator, { region, id });
    if (!indicator) throw new IndicatorNotFound();
    return indicator;
  }

  /** Locks the row until the transaction ends: what is told under one indicator keeps its order. @throws IndicatorNotFound */
  async getForUpdate({ manager, context: { region } }: Transaction, id: string): Promise<Indicator> {
    const indicator = await manager.findOne(Indicator, { where: { region, id }, lock: { mode: 'pessimistic_write' } });
    if (!indicator) throw new IndicatorNotFound();
    return indicator;
  }

  async findByCode({ manager, context: { region } }: ReadTransaction, code: string): Promise<Indicator | null> {
    return manager.findOneBy(Indicator, { region, code });
  }

  /** Locked, like getForUpdate. */
  async lockByCode({ manager, context: { region } }: Transaction, code: string): Promise<Indicator | null> {
    return manager.findOne(Indicator, { where: { region, code }, lock: { mode: 'pessimistic_write' } });
  }

  /** @throws IndicatorAlreadyAdopted, of many who adopt it at the same time to all but one */
  async add({ manager }: Transaction, indicator: Indicator): Promise<void> {
    const added = await manager.createQueryBuilder().insert().into(Indicator).values(indicator).orIgnore().returning('id').execute();
    if ((added.raw as unknown[]).length === 0) throw new IndicatorAlreadyAdopted(indicator.code);
  }

  async save({ manager }: Transaction, { region, id, colour, colourPeriod, dueAt, version }: Indicator): Promise<void> {
    await manager.update(Indicator, { region, id }, { colour, colourPeriod, dueAt, version });
  }

  /** A shipped definition, or one that the province of this region has made. @throws DefinitionUnknown */
  async definition(tx: Transaction, code: string): Promise<IndicatorDefinition> {
    const known = definitionOf(code);
    if (known) return known;
    const province = provinceOf(tx.context.region);
    const made = code.startsWith(`${province}:`) ? await tx.within(province, (there) => this.findByCode(there, code)) : null;
    if (!made) throw new DefinitionUnknown(code);
    return made.definition;
  }
}
