import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { OrganisationRegisteredV1, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import { eventually, givenService, type SampleEvent } from '@rakor/testing';
import type { ProgramHistoryEntry } from './program/history/show-program-history.controller.js';
import type { ProgramView } from './program/program.view.js';
import type { AlignmentView } from './priority/alignment/alignment.view.js';
import type { PriorityView } from './priority/priority.view.js';
import type { RecordCountsView } from './record/count/count-records.controller.js';
import type { RecordView } from './record/record.view.js';
import { programs } from './service.js';
import type { TemplateView } from './template/list/template.view.js';
import type { WindowHistoryEntry } from './window/history/show-window-history.controller.js';
import type { WindowLeaderView } from './window/leaders/leaders.reader.js';
import type { ClosingView } from './window/undecided/list-undecided.controller.js';
import type { WindowView } from './window/window.view.js';

const REGION = '52.08';
const PATH = `/v1/regions/${REGION}`;
const service = await givenService(programs);
const { api, clock } = service;
clock.travelTo('2021-03-08T02:00:00Z');
const cabinet = api.as('secretariat', REGION);
const dukcapil = api.as('organisation', REGION, 'dukcapil');
const auditor = api.as('auditor', REGION);

/** Lombok Utara, its regent, and two organisations. */
const ids = { government: newId(), position: newId(), dukcapil: newId(), humas: newId(), bank: newId() };
const hears = (type: SampleEvent['type'], fact: object) => service.hears({ type, fact } as SampleEvent, { region: REGION });
const SINCE = '2021-02-26T02:00:00.000Z';
await hears(RegionOnboardedV1, {
  ...{ regionCode: REGION, sequence: 1, kind: 'regency', name: 'Kabupaten Lombok Utara', timeZone: 'Asia/Makassar' },
  ...{ governmentId: ids.government, governmentCode: 'pemkab-klu', governmentName: 'Pemkab Lombok Utara', onboardedAt: SINCE },
});
for (const [code, organisationId, is] of [
  ['dukcapil', ids.dukcapil, 'opd'],
  ['humas', ids.humas, 'opd'],
  ['bank-ntb', ids.bank, 'partner'],
] as const) {
  const named = { organisationId, sequence: 1, code, name: code, class: is, place: null, registeredAt: SINCE };
  await hears(OrganisationRegisteredV1, named);
}
await hears(PositionCreatedV1, {
  ...{ positionId: ids.position, sequence: 1, organisationId: ids.government, title: 'Bupati Lombok Utara', head: true, createdAt: SINCE },
});
await hears(PositionHeldV1, {
  ...{ positionId: ids.position, sequence: 2, organisationId: ids.government, holdingId: newId() },
  ...{ personName: 'Djohan Sjamsu', acting: false, from: '2021-02-26', until: null },
});
const hundred = {
  name: '100 hari kerja',
  positionId: ids.position,
  inauguratedOn: '2021-02-26',
  length: 100,
  countMode: 'calendar',
  maxPriorities: 5,
};
await eventually(async () => expect((await cabinet.post(`${PATH}/windows`, hundred)).status).toBe(201));
const { body: page } = await cabinet.get<Page<WindowView>>(`${PATH}/windows`);
const window = page.items[0] ?? ({} as WindowView);
await eventually(async () => expect((await cabinet.post(`${PATH}/programs`, memarak())).status).toBe(201));

function memarak(overrides: object = {}): object {
  return {
    ...{ title: 'Memarak', category: 'participation', horizon: 'window', windowId: window.id, leadId: ids.humas },
    ...{ milestones: [{ title: 'Kanal dibuka', weight: 100, plannedOn: '2021-04-01' }] },
    ...overrides,
  };
}
const draft = async (overrides: object = {}, by = cabinet) => (await by.post<ProgramView>(`${PATH}/programs`, memarak(overrides))).body;

describe('A window', () => {
  it('is shown with the day that it is in the region, and both of its ends', async () => {
    // 16:00 UTC is the next day in WITA.
    clock.travelTo('2021-03-08T16:00:00Z');
    const { body, headers } = await auditor.get<WindowView>(`${PATH}/windows/${window.id}`);
    clock.travelTo('2021-03-08T02:00:00Z');

    expect(body).toMatchObject({
      number: 'JDL/52.08/2021/1',
      dayNo: 12,
      lastDay: '2021-06-05',
      midpointOn: '2021-04-16',
      maxPriorities: 5,
    });
    expect(headers.get('etag')).toBe(`"${body.version}"`);
  });

  it('starts by itself, and its history says what did it', async () => {
    await eventually(async () => {
      const { body } = await auditor.get<Page<WindowHistoryEntry>>(`${PATH}/windows/${window.id}/history`);
      expect(body.items.map(({ action, actorId }) => `${action} ${actorId}`)).toEqual([
        'opened secretariat@52.08',
        'started due:program_window',
      ]);
    });
  });

  it.each([
    ['no length', { length: 0 }, '/length'],
    ['an unknown mode', { countMode: 'kerja' }, '/countMode'],
    ['no mode', { countMode: undefined }, '/countMode'],
    ['a day that is none', { inauguratedOn: '2021-02-30' }, '/inauguratedOn'],
    ['a blank name', { name: ' ' }, '/name'],
  ])('with %s is refused, and where', async (_, fault, pointer) => {
    const { status, body } = await cabinet.post<{ errors: { pointer: string }[] }>(`${PATH}/windows`, { ...hundred, ...fault });

    expect([status, body.errors.map((error) => error.pointer)]).toEqual([400, [pointer]]);
  });

  it('counts otherwise only in the version that was seen, and with a reason', async () => {
    const put = (body: object, ifMatch?: number) =>
      cabinet.put(`${PATH}/windows/${window.id}/count-mode`, body, ifMatch === undefined ? {} : { ifMatch });

    expect(await put({ countMode: 'working', reason: 'x' })).toMatchObject({ status: 428 });
    expect(await put({ countMode: 'working', reason: 'x' }, 99)).toMatchObject({ status: 412 });
    expect(await put({ countMode: 'working' }, 2)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason' }] } });
  });

  it('tells who led it when, and stays what it is when its leader changes (U9)', async () => {
    await hears(PositionHeldV1, {
      ...{ positionId: ids.position, sequence: 3, organisationId: ids.government, holdingId: newId() },
      ...{ personName: 'Danny Karter', acting: true, from: '2021-05-01', until: null },
    });

    await eventually(async () => {
      const { body } = await auditor.get<WindowLeaderView[]>(`${PATH}/windows/${window.id}/leaders`);
      expect(body.map(({ title, person, from, until }) => `${title} ${person} ${from} ${until}`)).toEqual([
        'Bupati Lombok Utara Djohan Sjamsu 2021-02-26 2021-04-30',
        'Pj. Bupati Lombok Utara Danny Karter 2021-05-01 2021-06-05',
      ]);
    });
    expect((await auditor.get<WindowView>(`${PATH}/windows/${window.id}`)).body).toMatchObject({
      position: 'Bupati Lombok Utara',
      lastDay: '2021-06-05',
    });
  });

  it('is not closed before its end', async () => {
    expect(await cabinet.post(`${PATH}/windows/${window.id}/close`)).toMatchObject({ status: 409, body: { code: 'window-not-ended' } });
  });

  it('lists what is undecided', async () => {
    const { id: programId } = await draft();
    const { body } = await auditor.get<ClosingView>(`${PATH}/windows/${window.id}/undecided`);
    expect(body.undecided.map((program) => program.programId)).toContain(programId);
  });
});

describe('A program', () => {
  it.each([
    ['weights of 99', { milestones: [{ title: 'x', weight: 99, plannedOn: '2021-04-01' }] }, 422, 'weights-not-hundred'],
    ['a milestone after the window', { milestones: [{ title: 'x', weight: 100, plannedOn: '2021-06-06' }] }, 422, 'milestone-outside-span'],
    ['an unknown organisation', { supporting: ['01974000-0000-7000-8000-000000000001'] }, 422, 'organisation-unknown'],
    ['a partner in the lead', { leadId: ids.bank }, 422, 'part-not-for-class'],
    ['no window', { windowId: undefined }, 422, 'window-missing'],
    ['another region’s window', { windowId: '01974000-0000-7000-8000-000000000001' }, 404, 'window-not-found'],
    ['a budget with a comma', { budget: '1.000,00' }, 400, 'validation-failed'],
    ['half a weight', { milestones: [{ title: 'x', weight: 99.5, plannedOn: '2021-04-01' }] }, 400, 'validation-failed'],
  ])('with %s is refused', async (_, fault, status, code) => {
    expect(await cabinet.post(`${PATH}/programs`, memarak(fault))).toMatchObject({ status, body: { code } });
  });

  it('is drafted and planned by who leads it, and started by the secretariat', async () => {
    const own = {
      leadId: ids.dukcapil,
      horizon: 'continuous',
      baseline: { on: '2021-02-25', percent: 30, note: 'Sudah jalan.' },
      innovation: true,
    };
    const program = await draft(own, dukcapil);
    const path = `${PATH}/programs/${program.id}`;
    expect(program).toMatchObject({ leadCode: 'dukcapil', startsOn: '2021-02-26', endsOn: '2021-12-31', baseline: { percent: 30 } });

    expect(await dukcapil.post(`${PATH}/programs`, memarak())).toMatchObject({ status: 403, body: { code: 'program-not-yours' } });
    expect(await dukcapil.post(`${path}/start`)).toMatchObject({ status: 403 });
    const milestones = [{ title: 'Layanan keliling', weight: 100, plannedOn: '2021-12-01' }];
    expect(await dukcapil.put(`${path}/plan`, { milestones }, { ifMatch: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await cabinet.post(`${path}/start`, undefined, { ifMatch: 2 })).toMatchObject({ status: 200, body: { status: 'running' } });
    expect(await dukcapil.put(`${path}/plan`, { milestones, reason: 'x' }, { ifMatch: 3 })).toMatchObject({
      body: { code: 'plan-confirmed' },
    });

    const spent = { on: '2021-03-08', realised: '1000' };
    expect(await dukcapil.post(`${path}/realisations`, spent)).toMatchObject({ status: 200, body: { warnings: ['no-budget'] } });
    const { body } = await auditor.get<Page<ProgramHistoryEntry>>(`${path}/history`);
    expect(body.items.map(({ action, realised }) => `${action} ${realised}`)).toEqual([
      ...['drafted null', 'plan-set null', 'started null', 'realisation-recorded 1000'],
    ]);
  });

  it('is looked at by everybody who works in the region, and written by few', async () => {
    const { id } = await draft();

    for (const role of ['auditor', 'regency-admin', 'organisation', 'leader'] as const)
      expect((await api.as(role, REGION).get(`${PATH}/programs/${id}`)).status).toBe(200);
    for (const role of ['auditor', 'regency-admin', 'counter-officer'] as const)
      expect((await api.as(role, REGION).post(`${PATH}/programs`, memarak())).status).toBe(403);
    const lamongan = api.as('secretariat', '35.24');
    expect(await lamongan.get(`/v1/regions/35.24/programs/${id}`)).toMatchObject({ status: 404, body: { code: 'program-not-found' } });
  });

  it('is found by what it is', async () => {
    const { id } = await draft({
      leadId: ids.dukcapil,
      supporting: [ids.humas],
      participants: [ids.bank],
      horizon: 'continuous',
      windowId: undefined,
      fiscalYear: 2023,
      milestones: [],
    });
    const found = async (query: string) =>
      (await auditor.get<Page<ProgramView>>(`${PATH}/programs?fiscalYear=2023&${query}`)).body.items.map((program) => program.id);

    for (const organisation of ['dukcapil', 'humas', 'bank-ntb']) expect(await found(`organisation=${organisation}`)).toEqual([id]);
    expect(await found('organisation=dinkes')).toEqual([]);
    expect(await found('orphan=true&status=draft')).toEqual([id]);
    expect(await found('orphan=false')).toEqual([]);
    expect(await found('priority=true')).toEqual([]);
  });

  it('is no orphan while it serves what leaders want, and one again when that is withdrawn (K3)', async () => {
    const { body: wanted } = await cabinet.post<PriorityView>(`${PATH}/priorities`, { title: 'Wisata bangkit', positionId: ids.position });
    const { id } = await draft({ fiscalYear: 2025 });
    const orphans = async () => (await auditor.get<Page<ProgramView>>(`${PATH}/programs?fiscalYear=2025&orphan=true`)).body.items.length;

    await cabinet.put(`${PATH}/programs/${id}/alignment`, { priorities: [wanted.id] }, { ifMatch: 1 });
    expect(await orphans()).toBe(0);
    const alignment = async () => (await auditor.get<AlignmentView>(`${PATH}/alignment?fiscalYear=2025`)).body;
    expect(await alignment()).toMatchObject({
      priorities: [{ title: 'Wisata bangkit', programs: [{ programId: id, leadCode: 'humas' }] }],
      orphans: [],
    });
    await cabinet.post(`${PATH}/priorities/${wanted.id}/withdraw`, { reason: 'Ganti arah.' });
    expect(await alignment()).toMatchObject({ priorities: [], orphans: [{ programId: id }] });

    expect(await orphans()).toBe(1);
    const { body } = await auditor.get<Page<PriorityView>>(`${PATH}/priorities?standing=false`);
    expect(body.items).toMatchObject([{ id: wanted.id, withdrawnBecause: 'Ganti arah.' }]);
  });

  it('is shown as it was known on a day (F22)', async () => {
    const program = await draft({ title: 'Dulu' });
    clock.travelTo('2021-03-10T02:00:00Z');
    await cabinet.patch(`${PATH}/programs/${program.id}`, { title: 'Kini', budget: '5000' }, { ifMatch: 1 });
    const on = async (asOf: string) => (await auditor.get<ProgramView>(`${PATH}/programs/${program.id}?asOf=${asOf}`)).body;

    expect(await on('2021-03-09')).toMatchObject({ title: 'Dulu', budget: null, version: 1, endsOn: '2021-06-05' });
    expect(await on('2021-03-10')).toMatchObject({ title: 'Kini', budget: '5000', version: 2 });
    expect(await on('2021-03-07')).toMatchObject({ code: 'program-not-found' });
    expect(await auditor.get(`${PATH}/windows/${window.id}?asOf=2021-03-08`)).toMatchObject({ body: { dayNo: 11 } });
    clock.travelTo('2021-03-08T02:00:00Z');
  });

  it('goes on in the next year, and the register of the year says so', async () => {
    const { id } = await draft({ fiscalYear: 2027 });
    await cabinet.post(`${PATH}/programs/${id}/start`);

    const next = await cabinet.post<ProgramView>(
      `${PATH}/programs/${id}/carry-over`,
      { reason: 'Belum selesai.', budget: '7000' },
      { ifMatch: 2 },
    );

    expect(next).toMatchObject({ status: 201, body: { fiscalYear: 2028, carriedFrom: id, budget: '7000', status: 'draft' } });
    expect(await auditor.get(`${PATH}/program-years/2027`)).toMatchObject({ body: { programs: 1, carriedOver: 1, unfinished: 0 } });
    expect(await auditor.get(`${PATH}/program-years/27`)).toMatchObject({ status: 400 });
  });

  it('is drafted from a template, with lists that are counted', async () => {
    const { body: templates } = await auditor.get<TemplateView[]>(`${PATH}/program-templates`);
    expect(templates).toHaveLength(13);
    const forum = { template: 'public-forum', category: undefined, milestones: undefined };
    const { id, milestones } = await draft({ ...forum, details: { forums: 4 } });
    const lists = `${PATH}/programs/${id}/records`;
    expect(milestones).toHaveLength(4);
    expect(await cabinet.post(`${PATH}/programs`, memarak({ ...forum, details: { forums: 'empat' } }))).toMatchObject({
      ...{ status: 422, body: { code: 'values-unfit', errors: [{ pointer: '/details/forums' }] } },
    });

    const session = { session: 'Ngopi bareng pelaku wisata', channel: 'hybrid', heldOn: '2021-03-05', aspirations: 12 };
    const { body: record, status } = await cabinet.post<RecordView>(`${lists}/sessions`, { data: session });
    const beyond = await cabinet.patch(`${lists}/sessions/${record.id}`, { data: { followedUp: 13 } }, { ifMatch: 1 });
    const changed = await cabinet.patch<RecordView>(`${lists}/sessions/${record.id}`, { data: { followedUp: 9 } }, { ifMatch: 1 });

    expect([status, beyond.status, changed.status]).toEqual([201, 422, 200]);
    const { body: counts } = await auditor.get<RecordCountsView[]>(lists);
    expect(counts[0]?.tallies.map(({ key, n, of }) => `${key} ${n}/${of}`)).toEqual(['held 1/4', 'followedUp 9/12', 'published 0/1']);
    expect((await auditor.get<Page<RecordView>>(`${lists}/sessions`)).body.items).toMatchObject([
      { identity: session.session, version: 2 },
    ]);
    expect(await cabinet.post(`${lists}/sessions/${record.id}/remove`, { reason: 'Ganda.' })).toMatchObject({ status: 200 });
    expect(await cabinet.get(`${lists}/cells`)).toMatchObject({ status: 404, body: { code: 'record-kind-unknown' } });
  });

  it('is posted once, however often it is sent', async () => {
    const key = newId();
    const send = () => cabinet.post<ProgramView>(`${PATH}/programs`, memarak(), { idempotencyKey: key });
    expect((await send()).body.id).toBe((await send()).body.id);
  });
});
