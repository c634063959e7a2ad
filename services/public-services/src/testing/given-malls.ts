import type { OrganisationClass } from '@rakor/contracts';
import { newId, timeZoneOf } from '@rakor/kernel';
import { schemaOf } from '@rakor/persistence';
import { type Caller, givenService, type TestService } from '@rakor/testing';
import { OFFICE_HOURS } from '../place/place.builder.js';
import type { PlaceView } from '../place/place.view.js';
import { aContent } from '../standard/standard.builder.js';
import { contentViewOf } from '../standard/standard.view.js';
import { publicServices } from '../service.js';

const SCHEMA = schemaOf(publicServices.name);

/** An event as it waits in the outbox. */
interface Announcement {
  readonly type: string;
  readonly region: string;
  readonly sequence: number;
  readonly data: Record<string, unknown>;
}

/** The service over HTTP, with what it would know of the directory put into its copy. */
export interface Malls extends TestService {
  /** What was announced of an aggregate, oldest first, without waiting for the broker. */
  told(key: string): Promise<Announcement[]>;
  /** The same as "1 place-planned". */
  toldShortly(key: string): Promise<string[]>;
  hasRegion(region: string): Promise<void>;
  /** Puts an organisation into a region's register; returns its id. */
  hasOrganisation(region: string, code: string, as?: { class?: OrganisationClass; homeRegion?: string; place?: string }): Promise<string>;
  /** A place that has just been planned by the secretariat, which DPMPTSP runs. */
  hasPlace(region: string, plan?: Record<string, unknown>): Promise<PlaceView>;
  /** As if it had gone all the way to its soft launch. */
  hasOpenPlace(region: string, plan?: Record<string, unknown>): Promise<PlaceView>;
  /** A complete standard of the region's own catalogue; returns its id. */
  hasStandard(region: string, code: string): Promise<string>;
  secretariat(region: string): Caller;
}

export async function givenMalls(): Promise<Malls> {
  const service = await givenService(publicServices);
  const { admin } = service.database;
  const secretariat = (region: string) => service.api.as('secretariat', region);
  const operators = new Map<string, string>();

  const hasRegion: Malls['hasRegion'] = async (region) => {
    await admin.query(
      `insert into ${SCHEMA}.region (region, kind, name, time_zone, government_id, government_code, sequence)
       values ($1, $2, $1, $3, $4, 'pem-' || $1, 1) on conflict (region) do nothing`,
      [region, region.length === 2 ? 'province' : 'regency', timeZoneOf(region), newId()],
    );
  };
  const hasOrganisation: Malls['hasOrganisation'] = async (region, code, { class: is = 'opd', homeRegion = region, place = null } = {}) => {
    const id = newId();
    await admin.query(
      `insert into ${SCHEMA}.organisation (region, id, code, name, class, home_region, place, sequence) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
      [region, id, code, code.toUpperCase(), is, homeRegion, place],
    );
    return id;
  };
  const operatorOf = async (region: string): Promise<string> => {
    await hasRegion(region);
    const known = operators.get(region) ?? (await hasOrganisation(region, 'dpmptsp'));
    operators.set(region, known);
    return known;
  };
  const hasPlace: Malls['hasPlace'] = async (region, plan = {}) => {
    const operatorId = await operatorOf(region);
    const ordinary = {
      code: `mpp-${newId().slice(-8)}`,
      name: 'MPP',
      kind: 'mpp',
      location: 'Gedung Konco Tani',
      hours: OFFICE_HOURS,
      operatorId,
    };
    const { status, body } = await secretariat(region).post<PlaceView>(`/v1/regions/${region}/places`, { ...ordinary, ...plan });
    if (status !== 201) throw new Error(`The place could not be planned: ${JSON.stringify(body)}`);
    return body;
  };
  const hasOpenPlace: Malls['hasOpenPlace'] = async (region, plan) => {
    const { id } = await hasPlace(region, plan);
    await admin.query(`update ${SCHEMA}.place set status = 'soft-launched', soft_launched_on = planned_on where id = $1`, [id]);
    return (await secretariat(region).get<PlaceView>(`/v1/regions/${region}/places/${id}`)).body;
  };
  const standards = new Map<string, string>();
  const hasStandard: Malls['hasStandard'] = async (region, code) => {
    const key = `${region} ${code}`;
    const wish = { code, name: code.toUpperCase(), ...contentViewOf(aContent()) };
    const id = standards.get(key) ?? (await secretariat(region).post<{ id: string }>(`/v1/regions/${region}/standards`, wish)).body.id;
    standards.set(key, id);
    return id;
  };
  const told: Malls['told'] = async (key) => {
    const { rows } = await admin.query<Announcement>(
      `select headers->>'ce-type' as type, region, (headers->>'ce-sequence')::int as sequence, body::jsonb as data
         from ${SCHEMA}.outbox where key = $1 order by id`,
      [key],
    );
    return rows;
  };
  const toldShortly: Malls['toldShortly'] = async (key) =>
    (await told(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
  return Object.assign(service, { told, toldShortly, hasRegion, hasOrganisation, hasPlace, hasOpenPlace, hasStandard, secretariat });
}
