import { Injectable } from '@nestjs/common';
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
  }

  async save({ manager }: Transaction, { region, id, ...state }: Place): Promise<void> {
    await manager.update(Place, { region, id }, state);
  }
}
