import { eventually, givenBrowser, givenService } from '@rakor/testing';
import type { ProgramView } from '../program/program.view.js';
import type { ProgressReportView } from '../progress/progress.view.js';
import { programs } from '../service.js';
import type { WindowView } from '../window/window.view.js';
import type { OrganisationBoard } from './organisation/organisation-board.view.js';
import type { ProgramBoard } from './program/program-board.view.js';
import type { RegionBoard } from './region/region-board.view.js';
import type { WindowBoard } from './window/window-board.view.js';

/*
 * Blora in its 99 days (B): the mall is at a verified 60 percent of its soft launch on day 32, the fertiliser task force says nothing, and
 * the elders' forum has not been started. Its province, and another regency beside it, look on.
 */
const service = await givenService(programs);
const browser = await givenBrowser();
const { api, clock } = service;
const [BLORA, BANTEN] = ['33.16', '36.04'];
const PATH = `/v1/regions/${BLORA}`;
const [cabinet, dpmptsp, auditor, province] = [
  api.as('secretariat', BLORA),
  api.as('organisation', BLORA, 'dpmptsp'),
  api.as('auditor', BLORA),
  api.as('leader', '33'),
];
clock.travelTo('2021-02-26T02:00:00Z');
for (const region of [BLORA, '33', BANTEN]) await service.hasRegion(region);
await service.hasOrganisation('33', 'pemkab-blora', { class: 'regency-government', homeRegion: BLORA });
const government = await service.hasOrganisation(BLORA, 'pemkab', { class: 'regency-government' });
const positionId = await service.hasHead(
  BLORA,
  government,
  'Bupati Blora',
  { name: 'Penjabat Lama', until: '2021-02-25' },
  { name: 'Arief Rohman', from: '2021-02-26', until: '2021-03-20' },
  { name: 'Tri Yuli', from: '2021-03-21', acting: true },
);
const [leadId, farming, bpn] = [
  await service.hasOrganisation(BLORA, 'dpmptsp'),
  await service.hasOrganisation(BLORA, 'dinas-pertanian'),
  await service.hasOrganisation(BLORA, 'bpn', { class: 'vertical-agency' }),
];

const post = async <T>(path: string, body: object = {}, by = cabinet, ifMatch?: number): Promise<T> => {
  const answer = await by.post<T>(`${PATH}${path}`, body, ifMatch === undefined ? {} : { ifMatch });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const window = await post<WindowView>('/windows', {
  ...{ name: '99 hari kerja', positionId, inauguratedOn: '2021-02-26', length: 99, countMode: 'calendar', maxPriorities: 5 },
});
const aProgram = async (title: string, lead: string, milestones: object[], started = true): Promise<ProgramView> => {
  const draft = { title, category: 'public-service', horizon: 'window', windowId: window.id, leadId: lead, milestones };
  const program = await post<ProgramView>('/programs', draft);
  return started ? post<ProgramView>(`/programs/${program.id}/start`, {}, cabinet, program.version) : program;
};
const mall = await aProgram('Mal Pelayanan <Publik>', leadId, [
  { title: 'Soft launch', weight: 60, plannedOn: '2021-05-11' },
  { title: 'Grand launch', weight: 40, plannedOn: '2021-06-04' },
]);
const taskForce = await aProgram('Satgas Pupuk', farming, [{ title: 'Satgas kecamatan', weight: 100, plannedOn: '2021-03-31' }]);
await aProgram('Musrenbang Lansia', leadId, [{ title: 'Forum', weight: 100, plannedOn: '2021-03-30' }], false);
const reports = `/programs/${mall.id}/milestones/${mall.milestones[0]?.id}/reports`;
const report = (claimedPercent: number) =>
  post<ProgressReportView>(
    reports,
    { claimedPercent, summary: 'Sekat dibongkar.', evidence: [{ title: 'Foto', url: 'https://a.id/1' }] },
    dpmptsp,
  );
const verify = ({ id, version }: ProgressReportView) => post(`/progress-reports/${id}/verify`, {}, cabinet, version);

clock.travelTo('2021-03-12T02:00:00Z');
await verify(await report(50));
clock.travelTo('2021-03-20T02:00:00Z');
await post(`/programs/${taskForce.id}/obstacles`, {
  type: 'land',
  text: 'Sertifikat gudang belum terbit.',
  unblocker: { organisationId: bpn },
});
clock.travelTo('2021-03-28T02:00:00Z');
await verify(await report(60));
const waiting = await report(80);
clock.travelTo('2021-03-29T06:00:00Z');

const boardOf = <T>(path: string, by = auditor) => by.get<T>(path);
const windowBoard = `${PATH}/windows/${window.id}/board`;

describe('The board of a window', () => {
  it('says which day it is, who has led, how the programs stand and why, what slipped and who must act', async () => {
    const { body } = await boardOf<WindowBoard>(windowBoard);

    expect(body).toMatchObject({
      ...{ on: '2021-03-29', dayNo: 32, length: 99, lastDay: '2021-06-04', status: 'running', total: 3, drafts: 1, undecided: 3 },
      leaders: [
        { person: 'Arief Rohman', title: 'Bupati Blora', from: '2021-02-26', until: '2021-03-20' },
        { person: 'Tri Yuli', acting: true, from: '2021-03-21', until: '2021-06-04' },
      ],
      colours: [
        { colour: 'red', programs: 1, causes: [{ cause: 'silent', programs: 1 }] },
        { colour: 'amber', programs: 0 },
        { colour: 'grey', programs: 0 },
        { colour: 'green', programs: 1 },
      ],
      programs: [
        { title: 'Satgas Pupuk', standing: { colour: 'red', cause: 'silent' } },
        { title: 'Mal Pelayanan <Publik>', standing: { verified: { percent: 36 }, claimed: { percent: 48 }, waiting: 1 }, aligned: false },
        { title: 'Musrenbang Lansia', standing: null },
      ],
      unblockers: [{ unblocker: 'bpn', obstacles: [{ type: 'land', ageDays: 9, programTitle: 'Satgas Pupuk' }] }],
    });
    expect(body.due).toMatchObject([{ title: 'Satgas kecamatan', daysLate: -2, verifiedPercent: 0 }]);
    expect(body.progress.find(({ on }) => on === body.on)).toMatchObject({ verified: { percent: 18 }, claimed: { percent: 24 } });
    expect(body.progress.at(-1)).toMatchObject({ on: '2021-06-04', expected: { percent: 100 }, verified: null });
  });

  it('shows a day as its leader saw it, whatever has happened since', async () => {
    const { body: then } = await boardOf<WindowBoard>(`${windowBoard}?asOf=2021-03-13`);

    expect(then).toMatchObject({ on: '2021-03-13', dayNo: 16, unblockers: [], leaders: [{ person: 'Arief Rohman' }] });
    expect(then.programs.map(({ title, standing }) => [title, standing?.colour, standing?.verified.percent])).toEqual([
      ['Satgas Pupuk', 'red', 0],
      ['Mal Pelayanan <Publik>', 'green', 30],
      ['Musrenbang Lansia', undefined, undefined],
    ]);
    expect((await boardOf(`${windowBoard}?asOf=2021-02-25`)).status).toBe(404);
  });

  it('names what stands worse than a week before', async () => {
    const { body } = await boardOf<WindowBoard>(`${windowBoard}?asOf=2021-03-10`);

    expect(body.slipped).toMatchObject([
      { title: 'Mal Pelayanan <Publik>', from: 'green' },
      { title: 'Satgas Pupuk', from: 'green' },
    ]);
  });

  it('is another region’s to nobody, and for who may look', async () => {
    expect((await api.as('auditor', BANTEN).get(`/v1/regions/${BANTEN}/windows/${window.id}/board`)).status).toBe(404);
    expect((await api.as('service', BLORA).get(windowBoard)).status).toBe(403);
  });
});

describe('The board of a program', () => {
  it('sets its plan beside what was verified, milestone by milestone and day by day', async () => {
    const { body } = await boardOf<ProgramBoard>(`${PATH}/programs/${mall.id}/board`);

    expect(body.milestones).toMatchObject([
      { title: 'Soft launch', verifiedPercent: 60, claimedPercent: 80, waiting: true },
      { title: 'Grand launch', verifiedPercent: 0, waiting: false },
    ]);
    const seen = body.progress.filter(({ verified }) => verified !== null).map(({ on, verified }) => `${on} ${verified?.percent}`);
    expect(seen).toEqual([
      '2021-02-26 0',
      '2021-03-05 0',
      '2021-03-12 30',
      '2021-03-19 30',
      '2021-03-26 30',
      '2021-03-28 36',
      '2021-03-29 36',
    ]);
  });
});

describe('The board of an organisation', () => {
  it('says what it owes this week: reports, what was returned, milestones and what it must unblock', async () => {
    await post(`/progress-reports/${waiting.id}/return`, { reason: 'Foto tidak terbaca.' }, cabinet, waiting.version);

    const { body: theirs } = await boardOf<OrganisationBoard>(`${PATH}/organisations/dpmptsp/board`, dpmptsp);
    const { body: others } = await boardOf<OrganisationBoard>(`${PATH}/organisations/bpn/board`);

    expect(theirs).toMatchObject({
      reports: [{ title: 'Mal Pelayanan <Publik>', by: '2021-04-04', lastReportOn: '2021-03-28' }],
      returned: [{ milestone: 'Soft launch', reason: 'Foto tidak terbaca.', returnedOn: '2021-03-29' }],
      ...{ milestones: [], obstacles: [], programs: [{ title: 'Mal Pelayanan <Publik>' }, { title: 'Musrenbang Lansia' }] },
    });
    expect(others).toMatchObject({ obstacles: [{ text: 'Sertifikat gudang belum terbit.' }], programs: [], reports: [] });
    expect((await boardOf(`${PATH}/organisations/nobody/board`)).status).toBe(404);
  });
});

describe('The board of a region', () => {
  it('shows a province how the windows of its regencies stand, and nothing of what is in them', async () => {
    const { body } = await boardOf<RegionBoard>('/v1/regions/33/board', province);

    expect(body.windows).toMatchObject([
      { region: BLORA, regionName: 'pemkab-blora', name: '99 hari kerja', dayNo: 32, total: 3, drafts: 1, undecided: 3, status: 'running' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Satgas|Sertifikat/);
  });

  it('follows a colour that fades by mere time', async () => {
    await eventually(async () => {
      const { body } = await boardOf<RegionBoard>('/v1/regions/33/board', province);
      expect(body.colours).toMatchObject([{ colour: 'red', programs: 1, causes: [{ cause: 'silent' }] }, {}, {}, { programs: 1 }]);
    });
  });

  it('shows a province a day in the past', async () => {
    const { body } = await boardOf<RegionBoard>('/v1/regions/33/board?asOf=2021-03-01', province);

    expect(body).toMatchObject({
      on: '2021-03-01',
      colours: [{ programs: 0 }, { programs: 0 }, { programs: 0 }, { colour: 'green', programs: 2 }],
    });
    expect((await boardOf<RegionBoard>('/v1/regions/33/board?asOf=2021-02-25', province)).body.windows).toEqual([]);
  });

  it('shows a regency its own, and another regency nothing', async () => {
    expect((await boardOf<RegionBoard>(`${PATH}/board`)).body.windows).toMatchObject([{ windowId: window.id, total: 3 }]);
    expect((await boardOf<RegionBoard>(`/v1/regions/${BANTEN}/board`, api.as('leader', BANTEN))).body.windows).toEqual([]);
  });
});

describe('A board in a browser', () => {
  it.each([
    ['a window', `${windowBoard}.html`, 'auditor', BLORA, '99 hari kerja: hari ke-32 dari 99', '99 hari kerja: day 32 of 99'],
    ['a program', `${PATH}/programs/${mall.id}/board.html`, 'auditor', BLORA, 'Mal Pelayanan <Publik>', 'Mal Pelayanan <Publik>'],
    ['a region', `${PATH}/board.html`, 'leader', BLORA, BLORA, BLORA],
    ['a province', '/v1/regions/33/board.html', 'leader', '33', '33', '33'],
    [
      'an organisation',
      `${PATH}/organisations/dpmptsp/board.html`,
      'leader',
      BLORA,
      'Kewajiban pekan ini: dpmptsp',
      'Owed this week: dpmptsp',
    ],
  ] as const)(
    'of %s is drawn as it is meant, keeps nobody out, and speaks both languages',
    async (_what, path, role, region, indonesian, english) => {
      const token = await service.issuer.aToken({ role, region });
      const { page, complaints, barriers, textOf } = await browser.open(service.url + path, { token });

      expect(await textOf('h1')).toBe(indonesian);
      expect(await barriers()).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('a[hreflang="en"]')]);
      expect(await textOf('h1')).toBe(english);
      expect(await barriers()).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('leads from the region to a window and on to a program, and keeps the day that was asked for', async () => {
    const token = await service.issuer.aToken({ role: 'leader', region: BLORA });
    const { page, textOf } = await browser.open(`${service.url}${PATH}/board.html?lang=en&asOf=2021-03-13`, { token });

    await Promise.all([page.waitForNavigation(), page.click('tbody a')]);
    expect(await textOf('h1')).toBe('99 hari kerja: day 16 of 99');
    await Promise.all([page.waitForNavigation(), page.click('tbody a')]);
    expect(await textOf('h1')).toBe('Satgas Pupuk');
    expect(page.url()).toContain('asOf=2021-03-13');
  });

  it('is signed in by a cookie as well as by a token', async () => {
    const cookie = `rakor-session=${await service.issuer.aToken({ role: 'leader', region: BLORA })}`;

    const answer = await fetch(`${service.url}${windowBoard}`, { headers: { cookie, accept: 'text/html' } });

    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('Mal Pelayanan &lt;Publik&gt;');
  });
});
