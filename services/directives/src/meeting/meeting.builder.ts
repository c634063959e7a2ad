import { newId, type StateOf } from '@rakor/kernel';
import { Meeting } from './meeting.js';

/** Blora's meeting of 29 March 2021, as it stands on the calendar. */
export function aScheduledMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return Object.assign(new Meeting(), {
    id: newId(),
    region: '33.16',
    number: 'RKR/33.16/2021/1',
    title: 'Rapat koordinasi percepatan program 99 hari',
    type: 'rakor',
    startsAt: new Date('2021-03-29T06:00:00Z'),
    heldOn: '2021-03-29',
    place: 'Ruang Pertemuan Setda',
    chair: 'Bupati Blora',
    series: null,
    invited: { classes: ['opd', 'district-office'], organisations: [], except: [] },
    agenda: [],
    status: 'scheduled',
    startedAt: null,
    closedAt: null,
    version: 1,
    ...overrides,
  } satisfies Omit<StateOf<Meeting>, 'isPlanned'>);
}

export function aDraftMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return aScheduledMeeting({ status: 'draft', ...overrides });
}

export function aRunningMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return aScheduledMeeting({ status: 'running', startedAt: new Date('2021-03-29T06:00:00Z'), version: 2, ...overrides });
}

export function aClosedMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return aRunningMeeting({ status: 'closed', closedAt: new Date('2021-03-29T09:00:00Z'), version: 3, ...overrides });
}

export function aReopenedMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return aRunningMeeting({ status: 'reopened', version: 4, ...overrides });
}

export function aCancelledMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return aScheduledMeeting({ status: 'cancelled', version: 2, ...overrides });
}
