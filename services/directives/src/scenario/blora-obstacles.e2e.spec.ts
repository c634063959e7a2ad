import type { Page } from '@rakor/http';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import type { ObstacleView } from '../obstacle/obstacle.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 001: "apa yang sudah dilaksanakan dan apa hambatannya mari kita pecahkan bersama" (B12), told of the MPP in Gedung Konco Tani, 60 % ready (B1).
const service = await givenDirectivesService();
const ids = await service.knows('33.16', 'Kabupaten Blora', { dpmptsp: 'opd', dinkominfo: 'opd', bpn: 'vertical-agency' });
await service.knows('33.15', 'Kabupaten Grobogan');
await service.knows('33', 'Jawa Tengah');
const [path, neighbour, province] = ['/v1/regions/33.16', '/v1/regions/33.15', '/v1/regions/33'];
const cabinet = service.api.as('secretariat', '33.16');
const bupati = service.api.as('leader', '33.16');
const dpmptsp = service.api.as('organisation', '33.16', 'dpmptsp');
const dinkominfo = service.api.as('organisation', '33.16', 'dinkominfo');
let at: string;
let obstacle: ObstacleView;

beforeAll(async () => {
  const rakor = { title: 'Rakor 99 hari', type: 'rakor', startsAt: '2021-03-29T06:00:00Z', place: 'Setda', chair: 'Bupati Blora' };
  const { body: meeting } = await cabinet.post<MeetingView>(`${path}/meetings`, rakor);
  await cabinet.post(`${path}/meetings/${meeting.id}/start`);
  const { body: draft } = await cabinet.post<DirectiveView>(`${path}/directives`, {
    ...{ meetingId: meeting.id, text: 'Soft launching MPP sebelum Lebaran.', issuer: 'Bupati Blora', dueOn: '2021-05-11' },
    addressees: { organisations: [ids['dpmptsp']] },
  });
  await cabinet.post(`${path}/directives/${draft.id}/issue`);
  const { body } = await dpmptsp.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${draft.id}`);
  at = `${path}/assignments/${body.items[0]?.id ?? ''}`;
});

describe('What has been done, and what stands in the way', () => {
  it('is told by DPMPTSP as 60 percent, which nobody has verified', async () => {
    await dpmptsp.post(`${at}/acknowledge`);
    expect(await dpmptsp.post(`${at}/acknowledge`)).toMatchObject({ status: 409, body: { code: 'assignment-already-acknowledged' } });
    const { body } = await dpmptsp.post<AssignmentView>(`${at}/progress`, {
      claimedPercent: 60,
      note: 'Partisi dibongkar, interior menyusul.',
    });

    expect(body).toMatchObject({ status: 'in-progress', claimedPercent: 60, verifiedPercent: null });
    expect((await dpmptsp.post(`${at}/progress`, { claimedPercent: 101, note: 'x' })).status).toBe(400);
    expect((await cabinet.post(`${at}/progress`, { claimedPercent: 90, note: 'x' })).status).toBe(403);
  });

  it('blocks, where the network is not there, and names who must unblock', async () => {
    expect(await dpmptsp.post(`${at}/block`)).toMatchObject({ status: 422, body: { code: 'block-needs-obstacle' } });
    const network = { type: 'data', text: 'Jaringan dan sistem data belum terpasang.', unblocker: { organisationId: ids['dinkominfo'] } };
    expect(await dpmptsp.post(`${at}/block`, { obstacle: { ...network, unblocker: {} } })).toMatchObject({
      status: 422,
      body: { code: 'unblocker-unclear', errors: [{ pointer: '/obstacle/unblocker' }] },
    });
    await dpmptsp.post(`${at}/block`, { obstacle: network });

    expect((await dpmptsp.get<AssignmentView>(at)).body.status).toBe('blocked');
    const { body } = await dinkominfo.get<Page<ObstacleView>>(`${path}/obstacles?open=true&type=data&unblocker=dinkominfo`);
    expect(body.items).toMatchObject([{ text: network.text, organisationCode: 'dpmptsp', unblockerCode: 'dinkominfo', resolvedAt: null }]);
    [obstacle] = body.items as [ObstacleView];
  });

  it('is seen by the province as one obstacle of its type, and not a word of it', async () => {
    const leader = service.api.as('leader', '33');

    expect((await leader.get(`${province}/obstacle-clusters`)).body).toEqual({
      clusters: [{ type: 'data', open: 1, regencies: 1, medianAgeDays: expect.any(Number) as number }],
    });
    expect((await leader.get<Page<unknown>>(`${province}/obstacles`)).body.items).toEqual([]);
    expect((await leader.get(`${province}/obstacles/${obstacle.id}`)).status).toBe(404);
  });

  it('is solved together, and goes on where it was', async () => {
    const one = `${path}/obstacles/${obstacle.id}`;
    expect(await cabinet.post(`${one}/offer-solution`)).toMatchObject({ status: 409, body: { code: 'obstacle-not-resolved' } });
    await dinkominfo.post(`${one}/resolve`, { solution: 'Dinkominfo Blora menarik serat optik dari kantor terdekat.' });

    expect((await dpmptsp.get<AssignmentView>(at)).body.status).toBe('in-progress');
    expect(await dinkominfo.post(`${one}/resolve`, { solution: 'x' })).toMatchObject({ status: 409, body: { code: 'obstacle-resolved' } });
  });

  it('helps Grobogan, which is not told whom it has helped before', async () => {
    const one = `${path}/obstacles/${obstacle.id}`;
    expect(await dpmptsp.post(`${one}/offer-solution`)).toMatchObject({ status: 422, body: { code: 'solution-names-its-region' } });
    await dpmptsp.post(`${one}/offer-solution`, { solution: 'Tarik serat optik dari kantor terdekat.' });

    const { body } = await service.api.as('secretariat', '33.15').get<Page<object>>(`${neighbour}/solutions?type=data`);
    expect(body.items).toMatchObject([{ type: 'data', text: 'Tarik serat optik dari kantor terdekat.' }]);
    expect(JSON.stringify(body)).not.toMatch(/33\.16|blora|dpmptsp/i);
  });

  it('asks for more time once, keeps the date that was first set, and is late against both by now', async () => {
    expect(await dpmptsp.post(`${at}/request-extension`, { dueOn: '2021-05-11', reason: 'x' })).toMatchObject({
      status: 422,
      body: { code: 'extension-not-later', errors: [{ pointer: '/dueOn' }] },
    });
    await dpmptsp.post(`${at}/request-extension`, { dueOn: '2021-06-04', reason: 'Menunggu jadwal menteri.' });
    expect((await dpmptsp.post(`${at}/grant-extension`)).status).toBe(403);
    const { body } = await bupati.post<AssignmentView>(`${at}/grant-extension`);

    expect(body).toMatchObject({ dueOn: '2021-06-04', originalDueOn: '2021-05-11', extensions: 1, extension: null, status: 'in-progress' });
    expect(body.daysLateOriginally - body.daysLate).toBe(24);
    const late = await cabinet.get<Page<AssignmentView>>(`${path}/assignments?late=true&status=in-progress`);
    expect(late.body.items.map(({ organisationCode }) => organisationCode)).toEqual(['dpmptsp']);
    expect((await cabinet.get<Page<unknown>>(`${path}/assignments?dueBefore=2021-06-04`)).body.items).toEqual([]);
  });

  it('stands in the history, with what each step had made of it', async () => {
    const { body } = await cabinet.get<Page<{ action: string; reason: string | null }>>(`${at}/history`);

    expect(body.items.map(({ action }) => action)).toEqual([
      ...['issued', 'acknowledged', 'progressed', 'blocked', 'unblocked', 'extension-requested', 'extension-granted'],
    ]);
    expect((await cabinet.get(`${at}?asOf=2021-01-01`)).body).toMatchObject({ status: 404, code: 'not-issued-then' });
    expect((await cabinet.get(`${at}?asOf=besok`)).status).toBe(400);
  });

  it('is verified as less than was claimed', async () => {
    await dpmptsp.post(`${at}/reports`, { summary: 'Siap diluncurkan.', claimedPercent: 95 });
    const { version } = (await cabinet.get<AssignmentView>(at)).body;
    expect(await cabinet.post(`${at}/verify`, { verifiedPercent: 96 }, { ifMatch: version })).toMatchObject({
      status: 422,
      body: { code: 'verified-more-than-claimed', errors: [{ pointer: '/verifiedPercent' }] },
    });

    const { body } = await cabinet.post<AssignmentView>(`${at}/verify`, { verifiedPercent: 80 }, { ifMatch: version });
    expect(body).toMatchObject({ status: 'verified', claimedPercent: 95, verifiedPercent: 80 });
    await cabinet.post(`${at}/close`);
    expect(await dpmptsp.post(`${at}/progress`, { claimedPercent: 100, note: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'assignment-closed' },
    });
  });
});
