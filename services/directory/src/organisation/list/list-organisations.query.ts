import { Injectable } from '@nestjs/common';
import type { OrganisationClass } from '@rakor/contracts';
import { decodeCursor, type Page, pageOf } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Brackets } from 'typeorm';
import { containing } from '../../containing.js';
import { Organisation } from '../organisation.js';
import { type OrganisationView, viewOf } from '../organisation.view.js';

export interface OrganisationFilter {
  readonly class?: OrganisationClass;
  readonly search?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads the region's register by code. */
@Injectable()
export class ListOrganisations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, { class: is, search, limit, cursor }: OrganisationFilter): Promise<Page<OrganisationView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [''];
    const rows = await this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager.createQueryBuilder(Organisation, 'o').where('o.region = :region', { region: context.region });
      if (is !== undefined) query.andWhere('o.class = :is', { is });
      if (search !== undefined) {
        const either = new Brackets((or) => or.where('o.name ilike :name').orWhere('o.code ilike :name'));
        query.andWhere(either).setParameter('name', containing(search));
      }
      return query
        .andWhere('o.code > :after', { after })
        .orderBy('o.code')
        .take(limit + 1)
        .getMany();
    });
    return pageOf(rows.map(viewOf), limit, ({ code }) => [code]);
  }
}
