import { newId, type StateOf } from '@rakor/kernel';
import { Institution } from './institution.js';

/** The police of Blora, on its way to a counter in the hall (B1). */
export function anInstitution(overrides: Partial<Institution> = {}): Institution {
  return Object.assign(new Institution(), {
    ...{
      id: newId(),
      region: '33.16',
      placeId: newId(),
      placeCode: 'mpp-blora',
      placeName: 'MPP Blora',
      operatorId: newId(),
      operatorCode: 'dpmptsp',
      operatorName: 'DPMPTSP',
    },
    ...{ code: 'polres', name: 'Polres Blora', kind: 'vertical-agency', ownerRegion: null, status: 'invited' },
    ...{ agreementNumber: null, signedOn: null, expiresOn: null, officers: 0, liveOn: null, dueAt: null, version: 1 },
    ...overrides,
  } as StateOf<Institution>);
}

/** Its agreement ends on the last day of 2022. */
export const PKS = { number: 'PKS/12/2021', signedOn: '2021-04-20', expiresOn: '2022-12-31' };
