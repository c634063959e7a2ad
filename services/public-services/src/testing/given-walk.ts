import type { PlannedEvidence } from '@rakor/contracts';
import type { Caller } from '@rakor/testing';
import type { InstitutionView } from '../institution/institution.view.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { ServiceView } from '../service/service.view.js';
import type { Malls } from './given-malls.js';

/** The steps of a regency's way to an open hall, each of which must succeed. */
export interface Walk {
  readonly cabinet: Caller;
  /** DPMPTSP, which runs the places. */
  readonly operator: Caller;
  /** Posts as the cabinet, or as somebody else. @param path after the region's */
  does<T>(path: string, body?: object, by?: Caller): Promise<T>;
  /** Sets down what has to be shown before a place opens. */
  plans(placeId: string, items: readonly PlannedEvidence[]): Promise<ReadinessView>;
  /** Shows an item, and has it seen by somebody else. */
  shows(placeId: string, code: string): Promise<ReadinessView>;
  /** Brings an institution to its counter, with a service that has a complete standard. */
  bringsLive(placeId: string, code: string, invitation?: object): Promise<InstitutionView>;
}

export function walkIn(malls: Malls, region: string): Walk {
  const cabinet = malls.secretariat(region);
  const operator = malls.api.as('organisation', region, 'dpmptsp');
  const root = `/v1/regions/${region}`;
  const does: Walk['does'] = async <T>(path: string, body?: object, by = cabinet) => done(by.post<T>(`${root}${path}`, body));
  return {
    ...{ cabinet, operator, does },
    plans: (placeId, items) => done(cabinet.put<ReadinessView>(`${root}/places/${placeId}/readiness`, { items }, { ifMatch: '*' })),
    shows: async (placeId, code) => {
      const path = `/places/${placeId}/readiness/items/${code}`;
      const { version } = await does<ReadinessView>(`${path}/evidence`, { note: 'Foto terlampir.' }, operator);
      return done(cabinet.post<ReadinessView>(`${root}${path}/verify`, undefined, { ifMatch: version }));
    },
    bringsLive: async (placeId, code, invitation = {}) => {
      const wish = { code, name: code.toUpperCase(), kind: 'vertical-agency', ...invitation };
      const { id } = await does<InstitutionView>(`/places/${placeId}/institutions`, wish, operator);
      const today = malls.clock.now().toISOString().slice(0, 10);
      const agreement = { number: `PKS/${code}`, signedOn: today, expiresOn: `${Number(today.slice(0, 4)) + 2}-12-31` };
      await does(`/institutions/${id}/agree`, agreement, operator);
      await does(`/institutions/${id}/staff`, { officers: 2 }, operator);
      await does(`/institutions/${id}/train`, { officers: 2 }, operator);
      const standardId = await malls.hasStandard(region, code);
      const service = { code, name: `Layanan ${code}`, prefix: code.slice(0, 1).toUpperCase(), institutionId: id, standardId };
      await does<ServiceView>(`/places/${placeId}/services`, service, operator);
      return does<InstitutionView>(`/institutions/${id}/go-live`, undefined, operator);
    },
  };
}

async function done<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
