import { Injectable } from '@nestjs/common';
import { isId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { RegionRepository } from '../region/region.repository.js';
import { TenantRepository } from '../tenant/tenant.repository.js';
import { Organisation, type OrganisationWish } from './organisation.js';
import { OrganisationRegister } from './organisation-register.js';
import { OrganisationNotFound } from './organisation.errors.js';

/** The organisations of the transaction's region. */
@Injectable()
export class OrganisationRepository {
  constructor(
    private readonly tenants: TenantRepository,
    private readonly regions: RegionRepository,
  ) {}

  /** @throws OrganisationNotFound */
  async get({ context, manager }: ReadTransaction, id: string): Promise<Organisation> {
    const organisation = isId(id) ? await manager.findOneBy(Organisation, { region: context.region, id }) : null;
    if (!organisation) throw new OrganisationNotFound();
    return organisation;
  }

  /** The same, while everybody else who asks so for it waits. @throws OrganisationNotFound */
  async getForUpdate(tx: Transaction, id: string): Promise<Organisation> {
    const organisation = isId(id) ? await this.findForUpdate(tx, id) : null;
    if (!organisation) throw new OrganisationNotFound();
    return organisation;
  }

  /** The organisation, or null, while everybody else who asks so for it waits. */
  async findForUpdate({ context, manager }: Transaction, id: string): Promise<Organisation | null> {
    return manager.findOne(Organisation, { where: { region: context.region, id }, lock: { mode: 'for_no_key_update' } });
  }

  /**
   * The register, as far as these wishes need it, while everybody else who wants to join the region's register waits.
   * @throws RegionNotOnboarded
   */
  async openRegister(tx: Transaction, wishes: readonly Pick<OrganisationWish, 'code' | 'place'>[]): Promise<OrganisationRegister> {
    const { region } = await this.tenants.getForUpdate(tx);
    const places = wishes.flatMap(({ place }) => place ?? []);
    const known = await tx.manager.find(Organisation, {
      select: { code: true, class: true, place: true },
      where: [
        { region, code: In(wishes.map(({ code }) => code)) },
        { region, place: In(places) },
      ],
    });
    return new OrganisationRegister(region, known, await this.regions.find(tx, places));
  }

  async saveWorkWeek({ manager }: Transaction, { region, id, workWeek, version }: Organisation): Promise<void> {
    await manager.update(Organisation, { region, id }, { workWeek, version });
  }

  async add({ manager }: Transaction, organisations: readonly Organisation[]): Promise<void> {
    if (organisations.length > 0) await manager.insert(Organisation, [...organisations]);
  }
}
