import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { Delegation } from './delegation.js';
import { DelegationNotFound } from './delegation.errors.js';

/** Loads and stores what is delegated to the districts of the transaction's region. */
@Injectable()
export class DelegationRepository {
  /** Locks the row until the transaction ends. @throws DelegationNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Delegation> {
    const delegation = await manager.findOne(Delegation, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!delegation) throw new DelegationNotFound();
    return delegation;
  }

  /** Those that come due, in the order in which the loop has locked them. */
  async getAll({ manager, context }: Transaction, ids: readonly string[]): Promise<Delegation[]> {
    return manager.find(Delegation, { where: { region: context.region, id: In([...ids]) }, order: { dueAt: 'ASC', id: 'ASC' } });
  }

  /** All of a service and a district; whoever grants another one waits until the transaction ends. */
  async cellForUpdate({ manager, context: { region } }: Transaction, district: string, standardId: string): Promise<Delegation[]> {
    const cell = [region, district, standardId];
    await manager.query('insert into delegation_cell (region, district, standard_id) values ($1, $2, $3) on conflict do nothing', cell);
    await manager.query('select from delegation_cell where region = $1 and district = $2 and standard_id = $3 for update', cell);
    return manager.findBy(Delegation, { region, district, standardId });
  }

  /** What a district may offer by delegation on a local day. */
  async inForce({ manager, context: { region } }: ReadTransaction, district: string, date: string): Promise<Delegation[]> {
    return (await manager.findBy(Delegation, { region, district, status: 'granted' })).filter((delegation) => delegation.isInForceOn(date));
  }

  async add({ manager }: Transaction, delegation: Delegation): Promise<void> {
    await manager.insert(Delegation, delegation);
  }

  async save({ manager }: Transaction, { region, id, validTo, status, dueAt, version }: Delegation): Promise<void> {
    await manager.update(Delegation, { region, id }, { validTo, status, dueAt, version });
  }
}
