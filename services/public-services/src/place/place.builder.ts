import { newId, type StateOf } from '@rakor/kernel';
import { Place } from './place.js';

/** Monday to Friday, with a break at noon. */
export const OFFICE_HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '08:00', closes: '12:00' },
  { weekday, opens: '13:00', closes: '15:30' },
]);

/** Blora's hall in Gedung Konco Tani, which DPMPTSP runs (B1). */
export function aPlace(overrides: Partial<Place> = {}): Place {
  return Object.assign(new Place(), {
    ...{ id: newId(), region: '33.16', code: 'mpp-blora', name: 'MPP Blora', kind: 'mpp', district: null },
    ...{ location: 'Gedung Konco Tani, Blora', floor: null, targetYear: 2021, hours: OFFICE_HOURS, opensOnHolidays: false },
    ...{ operatorId: newId(), operatorCode: 'dpmptsp', operatorName: 'DPMPTSP Kabupaten Blora' },
    ...{ status: 'planned', resumes: null, plannedOn: '2021-02-26', softLaunchedOn: null, grandLaunchedOn: null, version: 1 },
    ...overrides,
  } as StateOf<Place>);
}
