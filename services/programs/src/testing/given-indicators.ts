import { newId, timeZoneOf } from '@rakor/kernel';
import { loadReference } from '@rakor/persistence';
import { loadRegions } from '@rakor/regions';
import { type Caller, givenService, type TestService } from '@rakor/testing';
import type { IndicatorView } from '../indicator/indicator.view.js';
import type { MeasurementView } from '../measurement/measurement.view.js';
import { programs } from '../service.js';

/** The service over HTTP with the whole list of regions, and regions that have a Dinas Kesehatan. */
export interface IndicatorService extends TestService {
  /** Who writes figures, and who approves them: two people. */
  secretariat(region: string): Caller;
  leader(region: string): Caller;
  dinkes(region: string): Caller;
  /** Onboarded, with an OPD of this code; returns the id of that. */
  hasOrganisation(region: string, code: string): Promise<string>;
  /** Adopts a shipped definition for the region's Dinas Kesehatan. */
  adopted(region: string, definition: string): Promise<IndicatorView>;
  /** Submits a figure, which must be taken. */
  submitted(region: string, indicatorId: string, figure: Readonly<Record<string, string>>): Promise<MeasurementView>;
  /** Approves all that waits in a period. */
  approved(region: string, indicatorId: string, period: string): Promise<void>;
}

export async function givenIndicators(regions: readonly string[]): Promise<IndicatorService> {
  const service = await givenService(programs, { reference: (url) => loadReference(url, 'programs', loadRegions) });
  const { api, database } = service;
  const hasOrganisation: IndicatorService['hasOrganisation'] = async (region, code) => {
    const id = newId();
    await database.admin.query(
      `insert into programs.organisation (region, id, code, name, class, home_region, sequence) values ($1, $2, $3, $3, 'opd', $1, 1)`,
      [region, id, code],
    );
    return id;
  };
  const owners = new Map<string, string>();
  for (const region of regions) {
    await database.admin.query(
      `insert into programs.region (region, kind, name, time_zone, government_id, government_code, sequence) values ($1, $2, $1, $3, $4, $5, 1)`,
      [region, region.length === 2 ? 'province' : 'regency', timeZoneOf(region), newId(), `pem-${region}`],
    );
    owners.set(region, await hasOrganisation(region, 'dinkes'));
  }
  const taken = <T>(status: number, answer: { status: number; body: unknown }): T => {
    if (answer.status !== status) throw new Error(JSON.stringify(answer.body));
    return answer.body as T;
  };
  const leader = (region: string) => api.as('leader', region);
  const secretariat = (region: string) => api.as('secretariat', region);
  return Object.assign(service, {
    ...{ hasOrganisation, leader, secretariat, dinkes: (region: string) => api.as('organisation', region, 'dinkes') },
    adopted: async (region: string, definition: string) =>
      taken<IndicatorView>(
        201,
        await secretariat(region).post(`/v1/regions/${region}/indicators`, { definition, organisationId: owners.get(region) }),
      ),
    submitted: async (region: string, indicatorId: string, figure: Readonly<Record<string, string>>) =>
      taken<MeasurementView>(201, await secretariat(region).post(`/v1/regions/${region}/indicators/${indicatorId}/measurements`, figure)),
    approved: async (region: string, indicatorId: string, period: string) => {
      taken(200, await leader(region).post(`/v1/regions/${region}/indicators/${indicatorId}/approve`, { period }));
    },
  });
}
