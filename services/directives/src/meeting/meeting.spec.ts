import { aClosedMeeting, aRunningMeeting, aScheduledMeeting } from './meeting.builder.js';
import { MeetingNotRunning, MeetingNotScheduled, MeetingNotStarted } from './meeting.errors.js';
import { type Attendance, Meeting, type Utterance } from './meeting.js';

const at = new Date('2021-03-29T06:30:00Z');
const present: Attendance = { organisationId: '01974000-0000-7000-8000-000000000001', position: 'Kepala Dinas Kesehatan', present: true };
const words: Utterance = {
  id: '01974000-0000-7000-8000-000000000002',
  speaker: 'Bupati Blora',
  kind: 'instruction',
  text: 'Percepat vaksinasi.',
};

describe('Scheduling a meeting', () => {
  it('announces it with its number and its first version', () => {
    const { id, region, number, heldOn, ...plan } = aScheduledMeeting();

    const { meeting, scheduled } = Meeting.schedule({ id, region, number, heldOn }, plan);

    expect(meeting).toMatchObject({ status: 'scheduled', version: 1 });
    expect(scheduled).toMatchObject({ meetingId: id, sequence: 1, number: 'RKR/33.16/2021/1', startsAt: '2021-03-29T06:00:00.000Z' });
  });
});

describe('Starting a meeting', () => {
  it('opens it for attendance and utterances', () => {
    const meeting = aScheduledMeeting();

    const started = meeting.start(at);

    expect(meeting).toMatchObject({ status: 'running', startedAt: at });
    expect(started).toEqual({ meetingId: meeting.id, sequence: 2, startedAt: at.toISOString() });
  });

  it.each([aRunningMeeting(), aClosedMeeting()])('is refused for a $status one', (meeting) => {
    expect(() => meeting.start(at)).toThrow(MeetingNotScheduled);
  });
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
    expect(aRunningMeeting().recordAttendance(present, false, at)).toMatchObject({ present: true });
  });

  it('changes nothing when it says the same again', () => {
    const meeting = aRunningMeeting();

    expect(meeting.recordAttendance(present, true, at)).toBeNull();
    expect(meeting.version).toBe(2);
  });

  it.each([aScheduledMeeting(), aClosedMeeting()])('is refused in a $status meeting', (meeting) => {
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

describe('A directive comes out of a meeting', () => {
  it.each([aRunningMeeting(), aClosedMeeting()])('that is $status', (meeting) => expect(() => meeting.mustHaveStarted()).not.toThrow());

  it('but not before it has started', () => expect(() => aScheduledMeeting().mustHaveStarted()).toThrow(MeetingNotStarted));
});
