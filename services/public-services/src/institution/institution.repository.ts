import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { Institution } from './institution.js';
import { InstitutionCodeTaken, InstitutionNotFound } from './institution.errors.js';

/** Loads and stores who takes part in the places of the transaction's region. */
@Injectable()
export class InstitutionRepository {
  /** @throws InstitutionNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Institution> {
    const institution = await manager.findOneBy(Institution, { region: context.region, id });
    if (!institution) throw new InstitutionNotFound();
    return institution;
  }

  /** Locks the row until the transaction ends. @throws InstitutionNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Institution> {
    const institution = await manager.findOne(Institution, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!institution) throw new InstitutionNotFound();
    return institution;
  }

  /** Keeps it as it is until the transaction ends; null where there is none. */
  async findForShare({ manager, context }: Transaction, id: string): Promise<Institution | null> {
    return manager.findOne(Institution, { where: { region: context.region, id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Those that come due, in the order in which the loop has locked them. */
  async getAll({ manager, context }: Transaction, ids: readonly string[]): Promise<Institution[]> {
    return manager.find(Institution, { where: { region: context.region, id: In([...ids]) }, order: { dueAt: 'ASC', id: 'ASC' } });
  }

  /** @throws InstitutionCodeTaken */
  async add({ manager }: Transaction, institution: Institution): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Institution).values(institution).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new InstitutionCodeTaken(institution.code);
  }

  async save({ manager }: Transaction, { region, id, ...state }: Institution): Promise<void> {
    await manager.update(Institution, { region, id }, state);
  }
}
