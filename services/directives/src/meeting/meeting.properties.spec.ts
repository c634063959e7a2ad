import fc from 'fast-check';
import { DomainError } from '@rakor/kernel';
import { aDraftMeeting } from './meeting.builder.js';
import type { Meeting } from './meeting.js';
import type { MeetingStatus } from './meeting.state.js';

const at = new Date('2021-03-29T06:30:00Z');

/** What a caller may ask for, in any order. */
const COMMANDS: Record<string, (meeting: Meeting, n: number) => { sequence: number } | null> = {
  open: (meeting) => meeting.open([], at),
  replan: (meeting, n) => meeting.replan({ place: `Ruang ${n}` }, meeting.heldOn, [], at),
  agenda: (meeting) => meeting.setAgenda([{ topic: 'Vaksinasi', presenter: null, minutes: 30 }], at),
  cancel: (meeting) => meeting.cancel('Batal.', [], at),
  start: (meeting) => meeting.start(at),
  say: (meeting) => meeting.recordUtterance({ id: 'u', speaker: 'Bupati', kind: 'statement', text: 'Baik.' }, at),
  close: (meeting) => meeting.close({ utterances: 0, directives: 0 }, at),
  reopen: (meeting) => meeting.reopen('Salah.', at),
};

/** Where a meeting may go from where it is. */
const NEXT: Record<MeetingStatus, readonly MeetingStatus[]> = {
  draft: ['scheduled', 'cancelled'],
  scheduled: ['running', 'cancelled'],
  running: ['closed'],
  closed: ['reopened'],
  reopened: ['closed'],
  cancelled: [],
};

describe('Whatever is asked of a meeting', () => {
  it('it goes on one legal step at a time, announces each change once, and leaves no trace of what it refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(COMMANDS)), { maxLength: 30 }), (asked) => {
        const meeting = aDraftMeeting();
        for (const [n, command] of asked.entries()) {
          const { status, version } = meeting;
          const state = JSON.stringify(meeting);
          try {
            const told = COMMANDS[command]?.(meeting, n);
            expect(told?.sequence).toBe(version + 1);
            expect([status, ...NEXT[status]]).toContain(meeting.status);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            expect(JSON.stringify(meeting)).toBe(state);
          }
          expect([meeting.closedAt !== null, meeting.startedAt !== null]).toEqual([
            meeting.status === 'closed',
            ['running', 'closed', 'reopened'].includes(meeting.status),
          ]);
        }
      }),
    );
  });
});
