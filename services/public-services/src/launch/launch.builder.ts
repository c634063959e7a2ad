import { newId, type StateOf } from '@rakor/kernel';
import { Launch } from './launch.js';

/** Blora's grand launch, planned for the beginning of June (B1). */
export function aLaunch(overrides: Partial<Launch> = {}): Launch {
  return Object.assign(new Launch(), {
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
    ...{ gate: 'grand-launch', phrase: null, confidence: 'high', plannedOn: '2021-06-04', originalPlannedOn: '2021-06-04', reschedules: 0 },
    ...{ guest: 'Menteri PAN-RB', guestUnavailable: [], guestConfirmedOn: null, status: 'planned', version: 1, ...overrides },
  } as StateOf<Launch>);
}
