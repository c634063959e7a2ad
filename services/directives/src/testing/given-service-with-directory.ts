import type { OrganisationClass } from '@rakor/contracts';
import { eventually, givenService, type TestService } from '@rakor/testing';
import { directives } from '../service.js';
import { onboarded, registered } from './facts.js';

/** A region that the directory has announced. */
interface KnownRegion {
  readonly governmentId: string;
  /** Ids of its organisations by code. */
  readonly organisations: Readonly<Record<string, string>>;
}

/** The service over HTTP, told by events whatever the directory would tell it. */
export interface DirectivesService extends TestService {
  knows(region: string, name: string, organisations?: Readonly<Record<string, OrganisationClass>>): Promise<KnownRegion>;
}

export async function givenDirectivesService(): Promise<DirectivesService> {
  const service = await givenService(directives);
  const knows: DirectivesService['knows'] = async (region, name, organisations = {}) => {
    const announced = onboarded(region, name);
    await service.hears(announced, { region });
    const ids: Record<string, string> = {};
    for (const [code, is] of Object.entries(organisations)) {
      const event = registered(code, is);
      ids[code] = event.fact.organisationId;
      await service.hears(event, { region });
    }
    await eventually(async () => {
      const { rows } = await service.database.admin.query(
        `select (select count(*)::int from directives.region where region = $1) as regions,
                (select count(*)::int from directives.organisation where region = $1 and id = any ($2)) as organisations`,
        [region, Object.values(ids)],
      );
      expect(rows).toEqual([{ regions: 1, organisations: Object.keys(ids).length }]);
    });
    return { governmentId: announced.fact.governmentId, organisations: ids };
  };
  return Object.assign(service, { knows });
}
