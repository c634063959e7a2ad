import { Injectable } from '@nestjs/common';
import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { Place } from './place.js';
import { PlaceCodeTaken, PlaceNotFound } from './place.errors.js';

/** Loads and stores the places of the transaction's region. */
@Injectable()
export class PlaceRepository {
  /** @throws PlaceNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Place> {
    const place = await manager.findOneBy(Place, { region: context.region, id });
    if (!place) throw new PlaceNotFound();
    return place;
  }

  /** Locks the row until the transaction ends. @throws PlaceNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Place> {
    const place = await manager.findOne(Place, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!place) throw new PlaceNotFound();
    return place;
  }

  /** Keeps the place as it is until the transaction ends, beside others that do the same. @throws PlaceNotFound */
  async getForShare({ manager, context }: Transaction, id: string): Promise<Place> {
    const place = await manager.findOne(Place, { where: { region: context.region, id }, lock: { mode: 'pessimistic_read' } });
    if (!place) throw new PlaceNotFound();
    return place;
  }

  /** @throws PlaceCodeTaken */
  async add({ manager }: Transaction, place: Place): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Place).values(place).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new PlaceCodeTaken(place.code);
    const { region, id, code, name, kind, status, plannedOn } = place;
    await manager.query(
      'insert into standing (region, place_id, province, code, name, kind, status, improved_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [region, id, provinceOf(region), code, name, kind, status, plannedOn],
    );
  }

  async save({ manager }: Transaction, { region, id, ...state }: Place): Promise<void> {
    await manager.update(Place, { region, id }, state);
    await manager.query('update standing set status = $3 where region = $1 and place_id = $2', [region, id, state.status]);
  }
}
