import type { Page } from '@rakor/http';
import { eventually } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { CalendarView } from '../calendar/calendar.view.js';
import type { DeadlineView, ExplanationView } from '../deadline/deadline.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 001: the rakor of Monday 29 March 2021, 13:00, day 32 of 99; what was said of time, in its own words (B1, B6, B9).
const service = await givenDirectivesService();
await service.knows('33.16', 'Kabupaten Blora', { dpmptsp: 'opd', bappeda: 'opd', dinkominfo: 'opd' });
const cabinet = service.api.as('secretariat', '33.16');
const dpmptsp = service.api.as('organisation', '33.16', 'dpmptsp');
const path = '/v1/regions/33.16';
let meeting: MeetingView;

const drafted = (text: string, due: object) =>
  cabinet.post<DirectiveView & { code: string; errors: { pointer: string }[] }>(`${path}/directives`, {
    ...{ meetingId: meeting.id, text, issuer: 'Bupati Blora', addressees: { classes: ['opd'] } },
    ...due,
  });
const said = async (text: string, phrase: string) => {
  const { body: draft } = await drafted(text, { due: { phrase } });
  const { body: directive } = await cabinet.post<DirectiveView>(`${path}/directives/${draft.id}/issue`);
  const { body } = await cabinet.get<Page<DeadlineView>>(`${path}/deadlines?directiveId=${draft.id}`);
  return { directive, deadline: body.items[0] };
};
const dueOf = async ({ id }: DirectiveView) =>
  (await dpmptsp.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${id}`)).body.items.map(({ dueOn, originalDueOn }) => [
    dueOn,
    originalDueOn,
  ]);

beforeAll(async () => {
  const rakor = { title: 'Rakor 99 hari', type: 'rakor', startsAt: '2021-03-29T06:00:00Z', place: 'Setda', chair: 'Bupati Blora' };
  const { body } = await cabinet.post<MeetingView>(`${path}/meetings`, rakor);
  meeting = (await cabinet.post<MeetingView>(`${path}/meetings/${body.id}/start`)).body;
});

describe('What was said in Blora of time', () => {
  it('"sebelum Lebaran" is the eve of its joint leave, day 75, for everybody who is addressed (B1)', async () => {
    const { directive, deadline } = await said('Soft launching MPP sebelum Lebaran.', 'sebelum Lebaran');

    expect(deadline).toMatchObject({
      status: 'confirmed',
      dueOn: '2021-05-11',
      dueAt: '2021-05-11T16:59:59.000Z',
      calendarVersion: '2021.2',
    });
    expect(await dueOf(directive)).toEqual([['2021-05-11', '2021-05-11']]);
  });

  it('"besok" is the day of Musrenbang RKPD (B6)', async () => {
    expect((await said('Sinkronkan hasil musrenbang dengan RKPD.', 'besok')).directive.dueOn).toBe('2021-03-30');
  });

  it('"segera" waits for the Sekda, who takes one of the days that it may mean (B4, B9)', async () => {
    const { directive, deadline } = await said('Segera jadwalkan Ngopi Bareng.', 'segera');
    expect(deadline).toMatchObject({ status: 'waiting', proposedOn: '2021-04-01', alternatives: ['2021-03-30', '2021-04-06'] });
    expect(await dueOf(directive)).toEqual([[null, null]]);

    const confirmed = await cabinet.post<DeadlineView>(
      `${path}/deadlines/${deadline?.id}/confirm`,
      { dueOn: '2021-04-06' },
      { ifMatch: 1 },
    );

    expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed', dueOn: '2021-04-06', chosen: true, version: 2 } });
    expect(await dueOf(directive)).toEqual([['2021-04-06', '2021-04-06']]);
    expect(await cabinet.post(`${path}/deadlines/${deadline?.id}/confirm`, {})).toMatchObject({
      ...{ status: 409, body: { code: 'deadline-already-confirmed' } },
    });
    const { body: history } = await cabinet.get<Page<{ action: string }>>(`${path}/deadlines/${deadline?.id}/history`);
    expect(history.items).toMatchObject([
      { version: 1, action: 'resolved', dueOn: null },
      { version: 2, action: 'confirmed', dueOn: '2021-04-06' },
    ]);
  });

  it('"terus-menerus" names no day: there is nothing to agree to (L2)', async () => {
    const { deadline } = await said('Jaga budaya berprestasi.', 'terus-menerus');

    expect(await cabinet.post(`${path}/deadlines/${deadline?.id}/confirm`, {})).toMatchObject({
      status: 422,
      body: { code: 'deadline-names-no-day', errors: [{ pointer: '/dueOn' }] },
    });
  });

  it('"awal Juni" would lie beyond day 99, and nothing is kept of the question (B1)', async () => {
    const { status, body } = await cabinet.post<object>(`${path}/deadlines/resolve`, {
      ...{ phrase: 'Grand launching awal Juni', issuedOn: '2021-03-29', lastDayOfWindow: '2021-06-04' },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ proposedOn: '2021-06-10', confidence: 'low', warnings: ['after-window'], alternatives: ['2021-06-04'] });
  });

  it('is explained day by day', async () => {
    const { deadline } = await said('Laporkan dalam 4 hari kerja.', '4 hari kerja');

    const { body } = await cabinet.get<ExplanationView>(`${path}/deadlines/${deadline?.id}/explain`);

    expect(body.days.map(({ date, counted, name }) => [date.slice(5), counted, name?.id ?? null])).toEqual([
      ['03-30', true, null],
      ['03-31', true, null],
      ['04-01', true, null],
      ['04-02', false, 'Wafat Yesus Kristus'],
      ['04-03', false, null],
      ['04-04', false, null],
      ['04-05', true, null],
    ]);
  });

  it('moves with the decree of June that moved Maulid, and everybody who owes it is told', async () => {
    const { directive, deadline } = await said('Sinkronkan data semua OPD.', 'pertengahan Oktober');

    const revised = await cabinet.post(`${path}/calendar/revisions`, { edition: '2021.3' });

    expect(revised).toMatchObject({ status: 201, body: { revision: 1, year: 2021, decree: 'SKB 712/2021, 1/2021, 3/2021' } });
    expect(await dueOf(directive)).toEqual([['2021-10-19', '2021-10-20']]);
    await eventually(async () => {
      const events = (await service.announced()).filter(({ data }) => (data as { directiveId?: string }).directiveId === directive.id);
      expect(events.filter(({ type }) => type === 'directives.assignment-due-changed.v1')).toHaveLength(3);
      expect(events.filter(({ type }) => type === 'directives.deadline-recomputed.v1')).toHaveLength(1);
    });
    expect((await cabinet.get<DeadlineView>(`${path}/deadlines/${deadline?.id}`)).body).toMatchObject({
      ...{ dueOn: '2021-10-19', originalDueOn: '2021-10-20', calendarVersion: '2021.3+33.16#1' },
    });
  });
});

describe('A deadline that is asked for wrongly', () => {
  it.each([
    ['before the meeting', { dueOn: '2021-03-28' }, 'due-before-meeting', '/dueOn'],
    ['before the meeting, in words', { due: { phrase: '28 Maret 2021' } }, 'due-before-meeting', '/due/phrase'],
    ['twice', { dueOn: '2021-06-04', due: { phrase: 'besok' } }, 'due-said-twice', '/dueOn'],
  ])('%s is refused with what to mend, and leaves nothing', async (_, due, code, pointer) => {
    const before = (await cabinet.get<Page<DirectiveView>>(`${path}/directives?limit=200`)).body.items.length;

    expect(await drafted('Percepat.', due)).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } });
    expect((await cabinet.get<Page<DirectiveView>>(`${path}/directives?limit=200`)).body.items).toHaveLength(before);
  });

  it.each([
    [{ due: { phrase: '  ' } }, '/due/phrase'],
    [{ due: 'besok' }, '/due'],
    [{ dueOn: '2021-02-30' }, '/dueOn'],
  ])('%j is a fault of the body', async (due, pointer) => {
    const { status, body } = await drafted('Percepat.', due);

    expect(status).toBe(400);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('is nobody’s to confirm but the cabinet’s', async () => {
    const { deadline } = await said('Segera.', 'segera');

    expect((await dpmptsp.post(`${path}/deadlines/${deadline?.id}/confirm`, {})).status).toBe(403);
    expect((await service.api.as('auditor', '33.16').post(`${path}/deadlines/${deadline?.id}/confirm`, {})).status).toBe(403);
    expect((await cabinet.post(`${path}/deadlines/resolve`, {})).status).toBe(422);
  });
});

describe('The calendar of Blora', () => {
  it('shows what holds in a year, by which decree, and what the region adds', async () => {
    const founding = { date: '2021-12-10', name: { id: 'Hari Jadi Blora', en: 'Founding day of Blora' }, basis: 'SK Bupati 3/2021' };
    const { status, body: closure } = await cabinet.post<{ id: string }>(`${path}/calendar/closures`, founding);
    expect(status).toBe(201);

    const { body } = await dpmptsp.get<CalendarView>(`${path}/calendar?year=2021`);

    expect(body.daysOff).toContainEqual({
      ...{ date: '2021-05-12', kind: 'joint-leave', basis: 'SKB 642/2020, 4/2020, 4/2020', closureId: null },
      name: { id: 'Hari Raya Idulfitri', en: 'Eid al-Fitr' },
    });
    expect(body.daysOff).toContainEqual({ ...founding, kind: 'closure', closureId: closure.id });
    expect(body.editions.map(({ edition, holds }) => [edition, holds])).toEqual([
      ['2021.1', false],
      ['2021.2', false],
      ['2021.3', true],
    ]);
    expect(await cabinet.post(`${path}/calendar/closures`, founding)).toMatchObject({ status: 409, body: { code: 'day-already-closed' } });
    expect((await cabinet.post(`${path}/calendar/closures/${closure.id}/withdraw`, { basis: 'SK Bupati 4/2021' })).status).toBe(200);
  });

  it('is kept by the secretariat, and follows only decrees that are known', async () => {
    expect((await service.api.as('leader', '33.16').post(`${path}/calendar/revisions`, { edition: '2022.2' })).status).toBe(403);
    expect(await cabinet.post(`${path}/calendar/revisions`, { edition: '2021.9' })).toMatchObject({
      status: 422,
      body: { code: 'edition-unknown', errors: [{ pointer: '/edition' }] },
    });
    expect((await cabinet.get(`${path}/calendar?year=kapan`)).status).toBe(400);
  });

  it('of a year without a decree says that it is computed', async () => {
    const { body } = await cabinet.get<CalendarView>(`${path}/calendar?year=2027`);

    const provenance = { id: expect.stringContaining('Dihitung') as string, en: expect.stringContaining('Computed') as string };
    expect(body.editions).toEqual([{ edition: '2027.1', decree: null, decidedOn: null, holds: true, provenance }]);
    expect(body.daysOff.every(({ basis }) => basis === null)).toBe(true);
  });
});
