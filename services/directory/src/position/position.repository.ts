import { Injectable } from '@nestjs/common';
import { isId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { Holding } from './holding.js';
import { Position, type Succession } from './position.js';
import { PositionNotFound } from './position.errors.js';

/** The positions of the transaction's region, and who holds them. */
@Injectable()
export class PositionRepository {
  /** @throws PositionNotFound */
  async get({ context, manager }: ReadTransaction, id: string): Promise<Position> {
    return found(isId(id) ? await manager.findOneBy(Position, { region: context.region, id }) : null);
  }

  /** The same, while everybody else who asks so for it waits. @throws PositionNotFound */
  async getForUpdate({ context, manager }: Transaction, id: string): Promise<Position> {
    const where = { region: context.region, id };
    return found(isId(id) ? await manager.findOne(Position, { where, lock: { mode: 'for_no_key_update' } }) : null);
  }

  async holdingsOf({ manager }: ReadTransaction, { region, id }: Position): Promise<Holding[]> {
    return manager.findBy(Holding, { region, positionId: id });
  }

  async hasHead({ context, manager }: ReadTransaction, organisationId: string): Promise<boolean> {
    return manager.existsBy(Position, { region: context.region, organisationId, head: true });
  }

  async add({ manager }: Transaction, position: Position): Promise<void> {
    await manager.insert(Position, position);
  }

  /** Stores a succession: the former holding first, because only one may be open. */
  async saveSuccession({ manager }: Transaction, { region, id, version }: Position, { holding, former }: Succession): Promise<void> {
    await manager.update(Position, { region, id }, { version });
    if (former) await manager.update(Holding, { region, id: former.id }, { until: former.until });
    await manager.insert(Holding, holding);
  }

  async saveCorrection({ manager }: Transaction, { region, id, version }: Position, holding: Holding): Promise<void> {
    await manager.update(Position, { region, id }, { version });
    await manager.update(Holding, { region, id: holding.id }, { subject: holding.subject, until: holding.until });
  }
}

function found(position: Position | null): Position {
  if (!position) throw new PositionNotFound();
  return position;
}
