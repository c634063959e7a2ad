import type { OrganisationClass } from '@rakor/contracts';
import { eventually, givenService, type TestService } from '@rakor/testing';
import { directives } from '../service.js';
import { onboarded, registered } from './facts.js';

/** The service over HTTP, told by events whatever the directory would tell it. */
export interface DirectivesService extends TestService {
  /** A region that the directory has announced, with its government and these organisations. Returns their ids by code. */
  knows(
    region: string,
    name: string,
    organisations?: Readonly<Record<string, OrganisationClass>>,
  ): Promise<Readonly<Record<string, string>>>;
}

export async function givenDirectivesService(): Promise<DirectivesService> {
  const service = await givenService(directives);
  const knows: DirectivesService['knows'] = async (region, name, organisations = {}) => {
    const tenant = onboarded(region, name);
    const { governmentId, governmentCode } = tenant.fact;
    await service.hears(tenant, { region });
    // The directory registers a region's own government in its register, too.
    const ids: Record<string, string> = { [governmentCode]: governmentId };
    await service.hears(registered(governmentCode, 'regency-government', { organisationId: governmentId }), { region });
    for (const [code, is] of Object.entries(organisations)) {
      const event = registered(code, is);
      ids[code] = event.fact.organisationId;
      await service.hears(event, { region });
    }
    await eventually(async () => expect(await heardOf(service, region, Object.values(ids))).toBe(true));
    return ids;
  };
  return Object.assign(service, { knows });
}

async function heardOf({ database }: TestService, region: string, organisations: readonly string[]): Promise<boolean> {
  const { rows } = await database.admin.query<{ heard: boolean }>(
    `select exists (select from directives.region where region = $1)
            and (select count(*) from directives.organisation where region = $1 and id = any ($2)) = cardinality($2::uuid[]) as heard`,
    [region, organisations],
  );
  return rows[0]?.heard ?? false;
}
