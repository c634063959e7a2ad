import { OrganisationUnknown } from '@rakor/register';
import { newId } from '@rakor/kernel';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { workOn } from '../testing/given-work.js';
import { CancelMeetingHandler } from './cancel/cancel-meeting.handler.js';
import { CloseMeetingHandler } from './close/close-meeting.handler.js';
import { DraftMeetingHandler } from './draft/draft-meeting.handler.js';
import type { MeetingPlan } from './meeting.state.js';
import { OpenMeetingHandler } from './open/open-meeting.handler.js';
import { RecordAttendanceHandler } from './record-attendance/record-attendance.handler.js';
import { ReopenMeetingHandler } from './reopen/reopen-meeting.handler.js';
import { ReplanMeetingHandler } from './replan/replan-meeting.handler.js';
import { StartMeetingHandler } from './start/start-meeting.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const province = acting('secretariat', '36');
await service.hasRegion('36');
const dinkes = await service.hasOrganisation('36', 'dinkes');
const government = await service.hasOrganisation('36', 'pem-36-04', { class: 'regency-government', homeRegion: '36.04' });
const [draft, open, replan, cancel, start, close, reopen, attend] = [
  service.get(DraftMeetingHandler),
  service.get(OpenMeetingHandler),
  service.get(ReplanMeetingHandler),
  service.get(CancelMeetingHandler),
  service.get(StartMeetingHandler),
  service.get(CloseMeetingHandler),
  service.get(ReopenMeetingHandler),
  service.get(RecordAttendanceHandler),
];

const plan: MeetingPlan = {
  title: 'Rakor Sekda',
  type: 'joint-meeting',
  startsAt: new Date('2025-12-31T02:00:00Z'),
  place: 'Pendopo',
  chair: 'Pj Sekretaris Daerah',
  series: null,
  invited: { classes: ['opd', 'regency-government'], organisations: [], except: [] },
};
const invitations = async (meetingId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    `select organisation_code as code, addressee_region as "of", place, cancelled, version from directives.invitation
      where meeting_id = $1 order by 1`,
    [meetingId],
  );
  return rows;
};

describe('A meeting from its draft on', () => {
  it('asks nobody before it is opened', async () => {
    const { id: meetingId } = await draft.execute(province, plan);
    await replan.execute(province, { meetingId, changes: { place: 'Aula' } });

    expect(await invitations(meetingId)).toEqual([]);
    expect((await service.announced(meetingId)).map(({ data }) => data['invitees'])).toEqual([undefined, undefined]);
  });

  it('asks whom its set means on its day, and tells them of what changes', async () => {
    const { id: meetingId } = await draft.execute(province, plan);
    await open.execute(province, { meetingId });
    await replan.execute(province, { meetingId, changes: { place: 'Aula', startsAt: new Date('2025-12-31T17:30:00Z') } });

    expect(await invitations(meetingId)).toMatchObject([
      { code: 'dinkes', of: '36', place: 'Aula', cancelled: false, version: 3 },
      { code: 'pem-36-04', of: '36.04', place: 'Aula', cancelled: false, version: 3 },
    ]);
    const [, scheduled, replanned] = await service.announced(meetingId);
    expect(scheduled?.data['invitees']).toMatchObject([{ organisationId: dinkes }, { organisationId: government, region: '36.04' }]);
    expect(replanned).toMatchObject({ type: 'directives.meeting-replanned.v1', sequence: 3, data: { place: 'Aula' } });
  });

  it('is held on the local day of its new start, across the end of the year, and keeps its number', async () => {
    const { id: meetingId, number } = await draft.execute(province, plan);

    const moved = await replan.execute(province, { meetingId, changes: { startsAt: new Date('2025-12-31T17:30:00Z') } });

    expect(moved).toMatchObject({ heldOn: '2026-01-01', number });
  });

  it('is cancelled by exactly one of many, and its invitations say so', async () => {
    const { id: meetingId } = await draft.execute(province, plan);
    await open.execute(province, { meetingId });

    const { fulfilled } = await service.race(() => cancel.execute(province, { meetingId, reason: 'Pj Gubernur ke Jakarta.' }));

    expect(fulfilled).toHaveLength(1);
    expect(await invitations(meetingId)).toMatchObject([{ cancelled: true }, { cancelled: true }]);
    expect((await service.announced(meetingId)).at(-1)?.data).toMatchObject({ reason: 'Pj Gubernur ke Jakarta.' });
  });

  it('names the organisation that it cannot ask', async () => {
    const invited = { classes: [], organisations: [newId()], except: [] };
    const { id: meetingId } = await draft.execute(province, { ...plan, invited });

    const refused: unknown = await open.execute(province, { meetingId }).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(OrganisationUnknown);
    expect(refused).toMatchObject({ faults: [{ pointer: '/invited/organisations/0' }] });
    expect(await service.announced(meetingId)).toHaveLength(1);
  });

  it('shows a regency the invitation of its own government and nothing else', async () => {
    const { id: meetingId } = await draft.execute(province, plan);
    await open.execute(province, { meetingId });
    const seenBy = (region: string) =>
      service.unitOfWork.read(acting('secretariat', region), ({ manager }) =>
        manager.query<{ code: string }[]>('select organisation_code as code from invitation where meeting_id = $1', [meetingId]),
      );

    expect(await seenBy('36.04')).toEqual([{ code: 'pem-36-04' }]);
    expect(await seenBy('36.73')).toEqual([]);
  });

  it('is corrected after its close, and remembers how', async () => {
    const { id: meetingId } = await work.aRunningMeeting(province);
    await close.execute(province, { meetingId });
    await reopen.execute(province, { meetingId, reason: 'Kadinkes diwakili.' });
    const seat = { organisationId: dinkes, position: 'Kepala Dinas Kesehatan', present: true, acting: true };
    await attend.execute(province, { meetingId, attendance: { ...seat, delegate: 'Sekretaris Dinas Kesehatan' } });
    await close.execute(province, { meetingId });

    const { rows } = await service.database.admin.query<Record<string, unknown>>(
      'select version, action, reason, detail, actor_id from directives.meeting_history where meeting_id = $1 order by version',
      [meetingId],
    );
    expect(rows.map(({ version, action }) => [version, action])).toEqual([
      [1, 'scheduled'],
      [2, 'started'],
      [3, 'closed'],
      [4, 'reopened'],
      [5, 'attendance-recorded'],
      [6, 'closed'],
    ]);
    expect(rows[3]).toMatchObject({ reason: 'Kadinkes diwakili.', actor_id: 'secretariat@36' });
    expect(rows[4]).toMatchObject({ detail: { delegate: 'Sekretaris Dinas Kesehatan', acting: true } });
    expect((await service.announced(meetingId)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('asks also whoever joins the register before it starts', async () => {
    const { id: meetingId } = await draft.execute(province, plan);
    await open.execute(province, { meetingId });
    await service.hasOrganisation('36', 'dindik');
    await start.execute(province, { meetingId });

    expect((await invitations(meetingId)).map(({ code }) => code)).toEqual(['dindik', 'dinkes', 'pem-36-04']);
  });
});
