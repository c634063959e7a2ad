import type { Page } from '@rakor/http';
import { givenDirectivesService } from '../../testing/given-service-with-directory.js';
import type { MeetingView } from '../meeting.view.js';
import type { InvitationView } from './invitation.view.js';

const service = await givenDirectivesService();
const banten = await service.knows('36', 'Banten', { dinkes: 'opd', disdik: 'opd' });
await service.knows('36.04', 'Kabupaten Serang');
await service.knows('36.73', 'Kota Serang');
// The directory registers a regency’s government with its province when the regency is onboarded.
const { rows } = await service.database.admin.query<{ id: string }>(
  `select id from directives.organisation where region = '36' and home_region = '36.04'`,
);
const province = service.api.as('secretariat', '36');
const plan = {
  title: 'Rakor Sekda; stunting, honorer',
  type: 'joint-meeting',
  startsAt: '2025-06-28T02:00:00Z',
  place: 'Pendopo',
  chair: 'Pj Sekda',
  invited: { organisations: [banten['dinkes'], rows[0]?.id] },
};
const { body: meeting } = await province.post<MeetingView>('/v1/regions/36/meetings', plan);
await province.patch(`/v1/regions/36/meetings/${meeting.id}`, { place: 'Aula' }, { ifMatch: 1 });

const fileFor = async (role: 'organisation' | 'secretariat' | 'leader', region: string, organisation?: string) => {
  const token = await service.issuer.aToken({ role, region, ...(organisation === undefined ? {} : { organisation }) });
  const response = await fetch(`${service.url}/v1/regions/${region}/meetings/${meeting.id}/invitation.ics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};

describe('An invitation', () => {
  it('is a calendar file for those who are invited, in their own tenant, and for who invites', async () => {
    const files = [await fileFor('secretariat', '36'), await fileFor('organisation', '36', 'dinkes'), await fileFor('leader', '36.04')];

    for (const { status, type, body } of files) {
      expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(body).toContain('DTSTART;TZID=Asia/Jakarta:20250628T090000\r\n');
      expect(body).toContain('LOCATION:Aula\r\n');
      expect(body).toContain('SEQUENCE:2\r\n');
    }
  });

  it('is nothing to who is not invited', async () => {
    expect((await fileFor('organisation', '36', 'disdik')).status).toBe(404);
    expect((await fileFor('organisation', '36')).status).toBe(404);
    expect((await fileFor('secretariat', '36.73')).status).toBe(404);
  });

  it('is listed for an organisation, and for the government of another tenant', async () => {
    const listFor = async (role: 'organisation' | 'secretariat', region: string, organisation?: string) =>
      (await service.api.as(role, region, organisation).get<Page<InvitationView>>(`/v1/regions/${region}/invitations`)).body.items;

    expect(await listFor('organisation', '36', 'dinkes')).toMatchObject([{ meetingId: meeting.id, place: 'Aula', cancelled: false }]);
    expect(await listFor('secretariat', '36.04')).toMatchObject([
      { region: '36', number: meeting.number, startsAt: '2025-06-28T02:00:00.000Z' },
    ]);
    expect(await listFor('secretariat', '36')).toEqual([]);
    expect(await listFor('organisation', '36', 'disdik')).toEqual([]);
    expect(await listFor('secretariat', '36.73')).toEqual([]);
  });

  it('says when the meeting is off', async () => {
    await province.post(`/v1/regions/36/meetings/${meeting.id}/cancel`, { reason: 'Pj Gubernur ke Jakarta.' });

    expect((await fileFor('leader', '36.04')).body).toContain('STATUS:CANCELLED\r\n');
  });
});
