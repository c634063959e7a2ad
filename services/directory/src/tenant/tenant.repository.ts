import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { Tenant } from './tenant.js';
import { RegionAlreadyOnboarded, RegionNotOnboarded } from './tenant.errors.js';

/** The tenant of the transaction's region. */
@Injectable()
export class TenantRepository {
  /** @throws RegionNotOnboarded */
  async get({ context, manager }: ReadTransaction): Promise<Tenant> {
    return this.known(context.region, await manager.findOneBy(Tenant, { region: context.region }));
  }

  /**
   * The same, while everybody else who asks so waits: what is unique in the region can then be checked before it is written.
   * Foreign keys to the tenant do not wait ("no key").
   * @throws RegionNotOnboarded
   */
  async getForUpdate({ context, manager }: Transaction): Promise<Tenant> {
    const where = { region: context.region };
    return this.known(context.region, await manager.findOne(Tenant, { where, lock: { mode: 'for_no_key_update' } }));
  }

  /** Of several at once, the first adds; the others wait for its commit and are refused. @throws RegionAlreadyOnboarded */
  async add({ manager }: Transaction, tenant: Tenant): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Tenant).values(tenant).orIgnore().returning('region').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new RegionAlreadyOnboarded(tenant.region);
  }

  private known(region: string, tenant: Tenant | null): Tenant {
    if (!tenant) throw new RegionNotOnboarded(region);
    return tenant;
  }
}
