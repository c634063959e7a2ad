import type { Page, Problem } from '@rakor/http';
import { eventually, givenService, registerIn } from '@rakor/testing';
import type { DependencyView } from '../dependency/dependency.view.js';
import type { ObstacleView } from '../obstacle/obstacle.view.js';
import type { OutsideEventView } from '../outside-event/outside-event.view.js';
import type { ProgramView } from '../program/program.view.js';
import { programs } from '../service.js';
import type { Slips } from '../slip/list/list-slips.controller.js';
import type { SlipView } from '../slip/slip.view.js';
import type { StatusEntry } from '../status/history/show-status-history.controller.js';
import type { StatusDetailView } from '../status/show/show-status.controller.js';
import type { WindowView } from '../window/window.view.js';
import type { ProgressReportView } from './progress.view.js';

const REGION = '33.16';
const PATH = `/v1/regions/${REGION}`;
const service = await givenService(programs);
const { api, clock } = service;
const register = registerIn(service.database);
clock.travelTo('2021-02-26T02:00:00Z');
const cabinet = api.as('secretariat', REGION);
const dpmptsp = api.as('organisation', REGION, 'dpmptsp');
const auditor = api.as('auditor', REGION);

await register.hasRegion(REGION);
const positionId = await register.hasHead(REGION, await register.hasOrganisation(REGION, 'pemkab'), 'Bupati Blora', {
  name: 'Arief Rohman',
});
const leadId = await register.hasOrganisation(REGION, 'dpmptsp');
const bpnId = await register.hasOrganisation(REGION, 'bpn', { class: 'vertical-agency' });
const plan = { name: '99 hari kerja', positionId, inauguratedOn: '2021-02-26', length: 99, countMode: 'calendar' };
const { id: windowId } = (await cabinet.post<WindowView>(`${PATH}/windows`, plan)).body;
const draft = {
  ...{ title: 'Mal Pelayanan Publik', category: 'public-service', horizon: 'window', windowId, leadId },
  milestones: [
    { title: 'Soft launch', weight: 60, plannedOn: '2021-05-11' },
    { title: 'Grand launch', weight: 40, plannedOn: '2021-06-04' },
  ],
};
const mall = (await cabinet.post<ProgramView>(`${PATH}/programs`, draft)).body;
await cabinet.post(`${PATH}/programs/${mall.id}/start`);
const [soft = '', grand = ''] = mall.milestones.map(({ id }) => id);
const reports = `${PATH}/programs/${mall.id}/milestones/${soft}/reports`;
const evidence = [{ title: 'Foto interior', url: 'https://blora.example/foto/1' }];
const words = { claimedPercent: 60, summary: 'Sekat dibongkar, interior dikerjakan.', evidence };
const status = (query = '') => auditor.get<StatusDetailView>(`${PATH}/programs/${mall.id}/status${query}`);

describe('Blora’s mall over HTTP (B1)', () => {
  it('has just begun, and is 60 % claimed and nothing verified on day 32: grey, with the reason in both languages', async () => {
    expect((await status()).body).toMatchObject({ colour: 'green', cause: 'just-begun' });
    clock.travelTo('2021-03-29T06:00:00Z');

    const { status: code, body, headers } = await dpmptsp.post<ProgressReportView>(reports, words, { idempotencyKey: 'laporan-1' });
    const again = await dpmptsp.post<ProgressReportView>(reports, words, { idempotencyKey: 'laporan-1' });

    expect([code, headers.get('etag'), again.body.id]).toEqual([201, '"1"', body.id]);
    expect((await status()).body).toMatchObject({
      ...{ colour: 'grey', cause: 'waiting', expected: { percent: 25.6 }, claimed: { percent: 36 }, verified: { numerator: 0 } },
      reason: {
        id: '1 laporan menunggu verifikasi. Terverifikasi 0 persen dari 25,6 persen yang diharapkan, diklaim 36 persen.',
        en: '1 report waits for verification. Verified 0 percent of 25.6 percent expected, claimed 36 percent.',
      },
    });
  });

  it('is verified by the secretariat, in the version that it has read, and green from then on', async () => {
    const { body: waiting } = await cabinet.get<Page<ProgressReportView>>(`${PATH}/progress-reports?waiting=true`);
    const report = `${PATH}/progress-reports/${waiting.items[0]?.id ?? ''}`;

    expect((await cabinet.post(`${report}/verify`, {})).status).toBe(428);
    expect((await cabinet.post(`${report}/verify`, {}, { ifMatch: 2 })).status).toBe(412);
    expect((await dpmptsp.post(`${report}/verify`, {}, { ifMatch: 1 })).status).toBe(403);
    expect(await cabinet.post<ProgressReportView>(`${report}/verify`, { verifiedPercent: 61 }, { ifMatch: 1 })).toMatchObject({
      status: 422,
      body: { code: 'verified-beyond-claim', errors: [{ pointer: '/verifiedPercent' }] },
    });
    expect(await cabinet.post<ProgressReportView>(`${report}/verify`, { verifiedPercent: 55 }, { ifMatch: 1 })).toMatchObject({
      status: 200,
      body: { status: 'verified', claimedPercent: 60, verifiedPercent: 55 },
    });
    expect(await cabinet.post(`${report}/return`, { reason: 'x' }, { ifMatch: 2 })).toMatchObject({
      status: 409,
      body: { code: 'report-decided' },
    });
    expect((await status()).body).toMatchObject({ colour: 'green', verified: { numerator: 33, denominator: 100, percent: 33 } });
  });

  it('fades by itself when nobody reports, told once each', async () => {
    clock.travelTo('2021-04-05T17:00:00Z');

    await eventually(
      async () => {
        const { body } = await auditor.get<Page<StatusEntry>>(`${PATH}/programs/${mall.id}/status/history`);
        expect(body.items.map(({ colour, cause, since }) => `${since} ${colour} ${cause}`)).toEqual([
          ...['2021-02-26 green just-begun', '2021-03-29 grey waiting', '2021-03-29 green on-track', '2021-04-06 amber fading'],
        ]);
      },
      { within: 30_000 },
    );
    const told = (await service.announced()).filter(({ type }) => type === 'programs.status-changed.v1');
    expect(told.map(({ data }) => (data as { colour: string }).colour)).toEqual(['grey', 'green', 'amber']);
  });

  it('is shown as the leader saw it on a day', async () => {
    expect((await status('?asOf=2021-03-28')).body).toMatchObject({ colour: 'red', cause: 'silent', claimed: { percent: 0 } });
    expect((await status('?asOf=2021-03-29')).body).toMatchObject({ on: '2021-03-29', colour: 'green' });
    expect(await status('?asOf=2021-02-25')).toMatchObject({ status: 404, body: { code: 'not-measured-then' } });
    expect((await status('?asOf=2021-02-30')).status).toBe(400);
  });
});

describe('A report is refused over HTTP', () => {
  it.each<[string, object, string]>([
    ['of more than all', { claimedPercent: 101 }, '/claimedPercent'],
    ['of a part of a percent', { claimedPercent: 60.5 }, '/claimedPercent'],
    ['that says nothing', { summary: ' ' }, '/summary'],
    ['with evidence that is no link', { evidence: [{ title: 'Foto', url: 'javascript:alert(1)' }] }, '/evidence/0/url'],
  ])('%s', async (_, wrong, pointer) => {
    const before = (await service.announced()).length;

    const { status: code, body } = await dpmptsp.post<Problem>(reports, { ...words, ...wrong });

    expect(code).toBe(400);
    expect(body).toMatchObject({ errors: [{ pointer }] });
    expect((await service.announced()).length).toBe(before);
  });

  it('from whoever may not, and of what is not there', async () => {
    expect((await cabinet.post(reports, words)).status).toBe(403);
    expect((await api.as('organisation', REGION, 'dinkes').post(reports, words)).status).toBe(403);
    expect((await api.as('organisation', '35.24', 'dpmptsp').post(reports, words)).status).toBe(403);
    expect(await dpmptsp.post(reports.replace(soft, mall.id), words)).toMatchObject({ status: 404, body: { code: 'milestone-not-found' } });
    expect((await api.anonymous.get(`${PATH}/progress-reports`)).status).toBe(401);
  });
});

describe('What stands in the way, over HTTP', () => {
  it('is raised, found by who must take it away, and resolved', async () => {
    const land = { type: 'land', text: 'Sertifikat belum terbit.', unblocker: { organisationId: bpnId } };
    const { status: code, body } = await dpmptsp.post<ObstacleView>(`${PATH}/programs/${mall.id}/obstacles`, land);
    clock.advance({ days: 2 });

    expect([code, body.unblocker]).toEqual([201, 'bpn']);
    expect((await auditor.get<Page<ObstacleView>>(`${PATH}/obstacles?unblocker=bpn&open=true`)).body.items).toMatchObject([{ ageDays: 2 }]);
    expect((await auditor.post(`${PATH}/obstacles/${body.id}/resolve`, { solution: 'x' })).status).toBe(403);
    const bpn = api.as('organisation', REGION, 'bpn');
    expect(await bpn.post(`${PATH}/obstacles/${body.id}/resolve`, { solution: 'Terbit.' })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect((await auditor.get(`${PATH}/obstacles/${body.id}`)).body).toMatchObject({ solution: 'Terbit.', ageDays: 2 });
    expect(await dpmptsp.post(`${PATH}/programs/${mall.id}/obstacles`, { ...land, type: 'weather' })).toMatchObject({ status: 400 });
  });
});

describe('What waits for what, over HTTP', () => {
  const wait = (milestoneId: string, body: object) =>
    dpmptsp.post<DependencyView>(`${PATH}/programs/${mall.id}/milestones/${milestoneId}/dependencies`, body);

  it('is a chain along which a slip is shown, up to a minister’s date', async () => {
    const visit = { name: 'Grand launching bersama Menteri', owner: 'Menteri PAN-RB', expectedOn: '2021-06-02' };
    const { body: event } = await cabinet.post<OutsideEventView>(`${PATH}/outside-events`, visit);
    expect((await wait(grand, { requiredEventId: event.id })).status).toBe(201);
    const { body: first } = await wait(grand, { requiredMilestoneId: soft, gapDays: 14 });

    expect(await wait(soft, { requiredMilestoneId: grand })).toMatchObject({ status: 409, body: { code: 'dependency-circle' } });
    expect(await wait(soft, {})).toMatchObject({ status: 422, body: { code: 'requirement-unclear' } });
    const slips = `${PATH}/programs/${mall.id}/milestones/${soft}/slips`;
    const { body: slip } = await dpmptsp.post<SlipView>(slips, { expectedOn: '2021-05-25', reason: 'Interior terlambat.' });
    expect(slip.effects).toMatchObject([{ milestoneName: 'Grand launch', expectedOn: '2021-06-08', daysPastEnd: 4 }]);
    const moved = await cabinet.post(`${PATH}/outside-events/${event.id}/move`, { expectedOn: '2021-06-10', reason: 'Agenda bergeser.' });
    expect(moved).toMatchObject({ status: 200, body: { version: 2, effects: [{ formerOn: '2021-06-08', expectedOn: '2021-06-10' }] } });
    expect((await auditor.get<Slips>(`${PATH}/slips?windowId=${windowId}`)).body.slips).toMatchObject([
      { milestoneName: 'Soft launch', slipDays: 14, heldUpBy: null },
      { milestoneName: 'Grand launch', slipDays: 6, heldUpBy: 'Grand launching bersama Menteri', daysPastEnd: 6 },
    ]);
    expect((await cabinet.post(`${PATH}/dependencies/${first.id}/remove`, { reason: 'Tidak perlu menunggu.' })).status).toBe(204);
    expect((await auditor.get<Page<DependencyView>>(`${PATH}/dependencies?programId=${mall.id}`)).body.items).toHaveLength(1);
    expect((await auditor.get<Page<OutsideEventView>>(`${PATH}/outside-events`)).body.items).toMatchObject([{ firstOn: '2021-06-02' }]);
  });
});
