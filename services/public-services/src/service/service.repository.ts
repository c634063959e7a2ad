import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Place } from '../place/place.js';
import { Service } from './service.js';
import { ServiceCodeTaken, ServiceNotFound } from './service.errors.js';

/** Loads and stores what the places of the transaction's region offer. */
@Injectable()
export class ServiceRepository {
  /** @throws ServiceNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Service> {
    const service = await manager.findOneBy(Service, { region: context.region, id });
    if (!service) throw new ServiceNotFound();
    return service;
  }

  /** One that this place offers or has offered. @throws ServiceNotFound */
  async getAt({ manager }: ReadTransaction, { region, id: placeId }: Pick<Place, 'region' | 'id'>, id: string): Promise<Service> {
    const service = await manager.findOneBy(Service, { region, placeId, id });
    if (!service) throw new ServiceNotFound();
    return service;
  }

  /** Keeps it as it is until the transaction ends, beside others that do the same. @throws ServiceNotFound */
  async getForShare({ manager, context }: Transaction, id: string): Promise<Service> {
    const service = await manager.findOne(Service, { where: { region: context.region, id }, lock: { mode: 'pessimistic_read' } });
    if (!service) throw new ServiceNotFound();
    return service;
  }

  /** Locks the row until the transaction ends. @throws ServiceNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Service> {
    const service = await manager.findOne(Service, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!service) throw new ServiceNotFound();
    return service;
  }

  /** @throws ServiceCodeTaken */
  async add({ manager }: Transaction, service: Service): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Service).values(service).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new ServiceCodeTaken(service.code);
  }

  async save({ manager }: Transaction, { region, id, status, version }: Service): Promise<void> {
    await manager.update(Service, { region, id }, { status, version });
  }
}
