import type { OrganisationClass, WorkWeek } from '@rakor/contracts';
import { newId, timeZoneOf } from '@rakor/kernel';
import { schemaOf } from '@rakor/persistence';
import { escapeIdentifier } from 'pg';
import type { ServiceDatabase } from './given-database.js';

/** Somebody who holds a position, from a day on; until the next one comes where there is one. */
export interface TestHolding {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly acting?: boolean;
}

/** What a service knows of the directory, put there without events. */
export interface TestRegister {
  /** Puts a region into the copy of the directory. */
  hasRegion(region: string): Promise<void>;
  /** Puts an organisation into a region's register; returns its id. */
  hasOrganisation(
    region: string,
    code: string,
    organisation?: { class?: OrganisationClass; homeRegion?: string; establishedOn?: string; workWeek?: WorkWeek },
  ): Promise<string>;
  /** Gives an organisation of a region a head, and those who hold the position one after the other; returns the position's id. */
  hasHead(region: string, organisationId: string, title: string, ...holders: readonly TestHolding[]): Promise<string>;
}

export function registerIn({ admin, service }: ServiceDatabase): TestRegister {
  const schema = escapeIdentifier(schemaOf(service));
  return {
    hasRegion: async (region) => {
      await admin.query(
        `insert into ${schema}.region (region, kind, name, time_zone, government_id, government_code, sequence) values ($1, $2, $1, $3, $4, $5, 1)
         on conflict (region) do nothing`,
        [region, region.length === 2 ? 'province' : 'regency', timeZoneOf(region), newId(), `pem-${region.replace('.', '-')}`],
      );
    },
    hasOrganisation: async (region, code, organisation = {}) => {
      const { class: is = 'opd', homeRegion = region, establishedOn = null, workWeek = 5 } = organisation;
      const id = newId();
      await admin.query(
        `insert into ${schema}.organisation (region, id, code, name, class, home_region, established_on, work_week, sequence)
         values ($1, $2, $3, $3, $4, $5, $6, $7, 1)`,
        [region, id, code, is, homeRegion, establishedOn, workWeek],
      );
      return id;
    },
    hasHead: async (region, organisationId, title, ...holders) => {
      const id = newId();
      await admin.query(
        `insert into ${schema}.position (region, id, organisation_id, title, head, sequence) values ($1, $2, $3, $4, true, 1)`,
        [region, id, organisationId, title],
      );
      for (const { name, from = '2020-01-01', until = null, acting: stands = false } of holders)
        await admin.query(
          `insert into ${schema}.holding (region, id, position_id, person_name, acting, held_from, held_until, sequence)
           values ($1, $2, $3, $4, $5, $6, $7, 1)`,
          [region, newId(), id, name, stands, from, until],
        );
      return id;
    },
  };
}
