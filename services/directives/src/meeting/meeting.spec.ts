import type { MeetingInvitee } from '@rakor/contracts';
import type { Attendance } from './attendance.js';
import {
  aCancelledMeeting,
  aClosedMeeting,
  aDraftMeeting,
  aReopenedMeeting,
  aRunningMeeting,
  aScheduledMeeting,
} from './meeting.builder.js';
import {
  DelegateOfAnAbsentPosition,
  HappenedAhead,
  HappenedBefore,
  InvitationsAreOut,
  MeetingAsPlanned,
  MeetingNotClosed,
  MeetingNotDraft,
  MeetingNotPlanned,
  MeetingNotRunning,
  MeetingNotScheduled,
  MeetingNotStarted,
} from './meeting.errors.js';
import { Meeting } from './meeting.js';
import type { Utterance } from './meeting.state.js';

const at = new Date('2021-03-29T06:30:00Z');
const before = new Date('2021-03-26T02:00:00Z');
const present: Attendance = {
  organisationId: '01974000-0000-7000-8000-000000000001',
  position: 'Kepala Dinas Kesehatan',
  present: true,
  delegate: null,
  acting: false,
};
const invitee: MeetingInvitee = {
  organisationId: present.organisationId,
  organisationCode: 'dinkes',
  organisationName: 'Dinas Kesehatan',
  region: '33.16',
};
const words: Utterance = {
  id: '01974000-0000-7000-8000-000000000002',
  speaker: 'Bupati Blora',
  kind: 'instruction',
  text: 'Percepat vaksinasi.',
};

describe('Scheduling a meeting', () => {
  it('announces it with its number and its first version', () => {
    const { id, region, number, heldOn, ...plan } = aScheduledMeeting();

    const { meeting, scheduled } = Meeting.schedule({ id, region, number, heldOn }, plan, [invitee], before);

    expect(meeting).toMatchObject({ status: 'scheduled', version: 1 });
    expect(scheduled).toMatchObject({ meetingId: id, sequence: 1, number: 'RKR/33.16/2021/1', startsAt: '2021-03-29T06:00:00.000Z' });
    expect(scheduled.invitees).toEqual([invitee]);
  });

  it('asks nobody to a meeting that is entered after it was held', () => {
    const { id, region, number, heldOn, ...plan } = aScheduledMeeting();

    expect(Meeting.schedule({ id, region, number, heldOn }, plan, [invitee], at).scheduled).not.toHaveProperty('invitees');
  });
});

describe('A draft', () => {
  it('tells nobody, and is put on the calendar later', () => {
    const { id, region, number, heldOn, ...plan } = aScheduledMeeting();
    const { meeting, drafted } = Meeting.draft({ id, region, number, heldOn }, plan, before);

    expect([meeting.status, drafted.sequence]).toEqual(['draft', 1]);
    expect(meeting.open([invitee], before)).toMatchObject({ sequence: 2, number, invitees: [invitee] });
    expect(meeting.status).toBe('scheduled');
  });

  it.each([aScheduledMeeting(), aRunningMeeting(), aClosedMeeting(), aReopenedMeeting(), aCancelledMeeting()])(
    'is what a $status meeting is no more',
    (meeting) => expect(() => meeting.open([], before)).toThrow(MeetingNotDraft),
  );
});

describe('Planning a meeting anew', () => {
  const moved = new Date('2021-03-30T16:30:00Z');

  it('tells the whole plan to those who are invited, and keeps the number', () => {
    const meeting = aScheduledMeeting();

    const replanned = meeting.replan({ startsAt: moved, place: 'Pendopo' }, '2021-03-30', [invitee], before);

    expect(replanned).toMatchObject({
      sequence: 2,
      number: 'RKR/33.16/2021/1',
      place: 'Pendopo',
      startsAt: moved.toISOString(),
      invitees: [invitee],
    });
    expect(meeting).toMatchObject({ heldOn: '2021-03-30', chair: 'Bupati Blora', status: 'scheduled' });
  });

  it('tells nobody of a draft', () => {
    expect(aDraftMeeting().replan({ place: 'Pendopo' }, '2021-03-29', [invitee], before)).not.toHaveProperty('invitees');
  });

  it('says something new', () => {
    const meeting = aScheduledMeeting();

    expect(() => meeting.replan({ place: meeting.place }, meeting.heldOn, [], before)).toThrow(MeetingAsPlanned);
    expect(() => meeting.replan({}, meeting.heldOn, [], before)).toThrow(MeetingAsPlanned);
    expect(meeting.version).toBe(1);
  });

  it('invites others as long as nobody has been', () => {
    const invited = { classes: [], organisations: [], except: [] };

    aDraftMeeting().replan({ invited }, '2021-03-29', [], before);
    expect(() => aScheduledMeeting().replan({ invited }, '2021-03-29', [], before)).toThrow(InvitationsAreOut);
  });
});

describe('Cancelling a meeting', () => {
  it('tells those who are invited why', () => {
    const meeting = aScheduledMeeting();

    const cancelled = meeting.cancel('Bupati dipanggil Gubernur.', [invitee], before);

    expect(meeting.status).toBe('cancelled');
    expect(cancelled).toMatchObject({ sequence: 2, reason: 'Bupati dipanggil Gubernur.', invitees: [invitee] });
  });

  it('tells nobody of a draft', () => {
    expect(aDraftMeeting().cancel('Batal.', [invitee], before)).not.toHaveProperty('invitees');
  });
});

describe('What is planned', () => {
  it.each([aRunningMeeting(), aClosedMeeting(), aReopenedMeeting(), aCancelledMeeting()])(
    'stays as it was in a $status meeting',
    (meeting) => {
      expect(() => meeting.replan({ place: 'Pendopo' }, meeting.heldOn, [], before)).toThrow(MeetingNotPlanned);
      expect(() => meeting.cancel('Batal.', [], before)).toThrow(MeetingNotPlanned);
      expect(() => meeting.setAgenda([{ topic: 'Vaksinasi', presenter: null, minutes: 30 }], before)).toThrow(MeetingNotPlanned);
    },
  );
});

describe('Starting a meeting', () => {
  it('opens it for attendance and utterances', () => {
    const meeting = aScheduledMeeting();

    const started = meeting.start(at);

    expect(meeting).toMatchObject({ status: 'running', startedAt: at });
    expect(started).toEqual({ meetingId: meeting.id, sequence: 2, startedAt: at.toISOString() });
  });

  it.each([aDraftMeeting(), aRunningMeeting(), aClosedMeeting(), aReopenedMeeting(), aCancelledMeeting()])(
    'is refused for a $status one',
    (meeting) => {
      expect(() => meeting.start(at)).toThrow(MeetingNotScheduled);
    },
  );
});

describe('Recording attendance', () => {
  it('tells who was there, by position', () => {
    const meeting = aRunningMeeting();

    expect(meeting.recordAttendance(present, undefined, at)).toEqual({
      meetingId: meeting.id,
      sequence: 3,
      ...present,
      recordedAt: at.toISOString(),
    });
  });

  it('corrects what was recorded before', () => {
    expect(aRunningMeeting().recordAttendance(present, { ...present, present: false }, at)).toMatchObject({ present: true });
  });

  it('changes nothing when it says the same again', () => {
    const meeting = aRunningMeeting();

    expect(meeting.recordAttendance(present, { ...present }, at)).toBeNull();
    expect(meeting.version).toBe(2);
  });

  it('tells who came for whom', () => {
    const represented = { ...present, delegate: 'Sekretaris Dinas Kesehatan', acting: true };

    expect(aRunningMeeting().recordAttendance(represented, present, at)).toMatchObject({
      delegate: 'Sekretaris Dinas Kesehatan',
      acting: true,
    });
  });

  it('takes nobody for the delegate of somebody absent', () => {
    const absent = { ...present, present: false, delegate: 'Sekretaris Dinas Kesehatan' };

    expect(() => aRunningMeeting().recordAttendance(absent, undefined, at)).toThrow(DelegateOfAnAbsentPosition);
  });

  it.each([aScheduledMeeting(), aClosedMeeting(), aCancelledMeeting()])('is refused in a $status meeting', (meeting) => {
    expect(() => meeting.recordAttendance(present, undefined, at)).toThrow(MeetingNotRunning);
  });
});

describe('Recording an utterance', () => {
  it('keeps the words as they were said', () => {
    expect(aRunningMeeting().recordUtterance(words, at)).toMatchObject({ utteranceId: words.id, text: 'Percepat vaksinasi.', sequence: 3 });
  });

  it.each([aScheduledMeeting(), aClosedMeeting()])('is refused in a $status meeting', (meeting) => {
    expect(() => meeting.recordUtterance(words, at)).toThrow(MeetingNotRunning);
  });
});

describe('Closing a meeting', () => {
  it('tells what it has brought', () => {
    const meeting = aRunningMeeting();

    const closed = meeting.close({ utterances: 7, directives: 7 }, at);

    expect(meeting).toMatchObject({ status: 'closed', closedAt: at });
    expect(closed).toMatchObject({ sequence: 3, utterances: 7, directives: 7 });
  });

  it.each([aScheduledMeeting(), aClosedMeeting()])('is refused for a $status one', (meeting) => {
    expect(() => meeting.close({ utterances: 0, directives: 0 }, at)).toThrow(MeetingNotRunning);
  });
});

describe('Reopening a meeting', () => {
  it('lets its record be corrected, and closed again', () => {
    const meeting = aClosedMeeting();

    expect(meeting.reopen('Camat Cepu hadir.', at)).toMatchObject({ sequence: 4, reason: 'Camat Cepu hadir.' });
    expect(meeting).toMatchObject({ status: 'reopened', closedAt: null });
    meeting.recordAttendance(present, undefined, at);
    expect(meeting.close({ utterances: 7, directives: 7 }, at)).toMatchObject({ sequence: 6 });
    expect(meeting.status).toBe('closed');
  });

  it.each([aDraftMeeting(), aScheduledMeeting(), aRunningMeeting(), aReopenedMeeting(), aCancelledMeeting()])(
    'is refused for a $status one',
    (meeting) => expect(() => meeting.reopen('x', at)).toThrow(MeetingNotClosed),
  );
});

describe('A directive comes out of a meeting', () => {
  it.each([aRunningMeeting(), aClosedMeeting()])('that is $status', (meeting) => expect(() => meeting.mustHaveStarted()).not.toThrow());

  it('but not before it has started', () => expect(() => aScheduledMeeting().mustHaveStarted()).toThrow(MeetingNotStarted));
});

describe('What is entered later than it happened', () => {
  const next = new Date('2021-03-30T02:00:00Z');

  it('happened when it did, and got known when it was entered: the start, what was said, and the close', () => {
    const meeting = aScheduledMeeting();
    const times = ['2021-03-29T06:05:00.000Z', '2021-03-29T06:40:00.000Z', '2021-03-29T09:00:00.000Z'];
    const [began, said, ended] = times.map((time) => new Date(time)) as [Date, Date, Date];

    expect(meeting.start(began, next)).toMatchObject({ startedAt: times[0] });
    expect(meeting.latest).toMatchObject({ at: began, recordedAt: next });
    expect(meeting.recordUtterance(words, said, next)).toMatchObject({ saidAt: times[1], recordedAt: next.toISOString() });
    expect(meeting.close({ utterances: 1, directives: 0 }, ended, next)).toMatchObject({ closedAt: times[2] });
    expect(meeting.latest).toMatchObject({ at: ended, recordedAt: next });
    expect(meeting).toMatchObject({ startedAt: began, closedAt: ended });
  });

  it.each([
    ['33.16', '2021-03-28T16:59:59Z', '2021-03-28T17:00:00Z'],
    ['51.08', '2021-03-28T15:59:59Z', '2021-03-28T16:00:00Z'],
    ['91.71', '2021-03-28T14:59:59Z', '2021-03-28T15:00:00Z'],
  ])('did not begin before its day, which begins in the region’s own time: %s', (region, before, first) => {
    expect(() => aScheduledMeeting({ region }).start(new Date(before), next)).toThrow(HappenedBefore);
    expect(aScheduledMeeting({ region }).start(new Date(first), next)).toMatchObject({ startedAt: new Date(first).toISOString() });
  });

  it('was not said before the meeting began, nor after now, and changes nothing', () => {
    const meeting = aRunningMeeting();
    const { version } = meeting;

    expect(() => meeting.recordUtterance(words, new Date('2021-03-29T05:59:59Z'), next)).toThrow(HappenedBefore);
    expect(() => meeting.close({ utterances: 0, directives: 0 }, new Date(next.getTime() + 1), next)).toThrow(HappenedAhead);
    expect(meeting).toMatchObject({ status: 'running', version });
  });
});
