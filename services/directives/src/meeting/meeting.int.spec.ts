import { newId } from '@rakor/kernel';
import { OrganisationUnknown, RegionNotOnboarded } from '@rakor/register';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';
import { CloseMeetingHandler } from './close/close-meeting.handler.js';
import { MeetingNotFound, MeetingNotRunning } from './meeting.errors.js';
import { RecordAttendanceHandler } from './record-attendance/record-attendance.handler.js';
import { RecordUtteranceHandler } from './record-utterance/record-utterance.handler.js';
import { StartMeetingHandler } from './start/start-meeting.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', '33.16');
await service.hasRegion('33.16');
const dinkes = await service.hasOrganisation('33.16', 'dinkes');
const start = service.get(StartMeetingHandler);
const close = service.get(CloseMeetingHandler);
const attend = service.get(RecordAttendanceHandler);
const say = service.get(RecordUtteranceHandler);

const attendance = (present: boolean) => ({
  organisationId: dinkes,
  position: 'Kepala Dinas Kesehatan',
  present,
  delegate: null,
  acting: false,
});
const words = { speaker: 'Bupati Blora', kind: 'instruction', text: 'Percepat vaksinasi.' } as const;
const rows = async (table: string, meetingId: string) => {
  const { rows: found } = await service.database.admin.query<Record<string, unknown>>(
    `select * from directives.${table} where meeting_id = $1`,
    [meetingId],
  );
  return found;
};

describe('A meeting', () => {
  it('needs a region that is onboarded', async () => {
    await expect(work.aMeeting(acting('secretariat', '33.01'))).rejects.toThrow(RegionNotOnboarded);
  });

  it('announces each change once, with its version', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    await attend.execute(cabinet, { meetingId, attendance: attendance(true) });
    await say.execute(cabinet, { meetingId, ...words });
    const closed = await close.execute(cabinet, { meetingId });

    expect(closed).toMatchObject({ status: 'closed', version: 5 });
    expect((await service.announced(meetingId)).map(({ type, sequence }) => [type.split('.')[1], sequence])).toEqual([
      ['meeting-scheduled', 1],
      ['meeting-started', 2],
      ['attendance-recorded', 3],
      ['utterance-recorded', 4],
      ['meeting-closed', 5],
    ]);
  });

  it('is started by exactly one of many', async () => {
    const { id: meetingId } = await work.aMeeting(cabinet);

    const { fulfilled } = await service.race(() => start.execute(cabinet, { meetingId }));

    expect(fulfilled).toHaveLength(1);
    expect(await service.announced(meetingId)).toHaveLength(2);
  });

  it('gives each of many utterances at once its own version', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);

    const { fulfilled } = await service.race(() => say.execute(cabinet, { meetingId, ...words }));

    expect(fulfilled).toHaveLength(8);
    expect((await service.announced(meetingId)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('keeps one line of attendance for a position, and corrects it', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    await attend.execute(cabinet, { meetingId, attendance: attendance(true) });
    await attend.execute(cabinet, { meetingId, attendance: attendance(true) });
    await attend.execute(cabinet, { meetingId, attendance: attendance(false) });

    expect(await rows('attendance', meetingId)).toMatchObject([{ position: 'Kepala Dinas Kesehatan', present: false }]);
    expect((await service.announced(meetingId)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  it('knows the organisations of its region only', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    const elsewhere = await service.hasOrganisation('35.24', 'dinkes');

    await expect(attend.execute(cabinet, { meetingId, attendance: { ...attendance(true), organisationId: elsewhere } })).rejects.toThrow(
      OrganisationUnknown,
    );
  });

  it('is read-only once it is closed', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    await close.execute(cabinet, { meetingId });

    await expect(say.execute(cabinet, { meetingId, ...words })).rejects.toThrow(MeetingNotRunning);
    await expect(attend.execute(cabinet, { meetingId, attendance: attendance(true) })).rejects.toThrow(MeetingNotRunning);
    expect(await rows('utterance', meetingId)).toEqual([]);
  });

  it('is nothing to another region', async () => {
    const { id: meetingId } = await work.aMeeting(cabinet);

    await expect(start.execute(acting('secretariat', '35.24'), { meetingId })).rejects.toThrow(MeetingNotFound);
    await expect(start.execute(cabinet, { meetingId: newId() })).rejects.toThrow(new MeetingNotFound().message);
  });

  it('keeps no utterance when it cannot be announced, and announces none that is not kept', async () => {
    const { id: meetingId } = await work.aRunningMeeting(cabinet);
    // Longer than the event's class allows, as only a mistake of ours could let through.
    await expect(say.execute(cabinet, { meetingId, ...words, text: 'x'.repeat(4001) })).rejects.toThrow('not as its class declares');
    expect(await rows('utterance', meetingId)).toEqual([]);

    // The database refuses the NUL after the aggregate has agreed.
    await expect(say.execute(cabinet, { meetingId, ...words, text: '\0' })).rejects.toThrow();
    expect(await service.announced(meetingId)).toHaveLength(2);
  });
});
