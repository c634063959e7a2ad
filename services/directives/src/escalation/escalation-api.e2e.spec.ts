import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { headed, held, registered } from '../testing/facts.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';
import type { EscalationView } from './list/escalation.view.js';
import type { EscalationPreview } from './preview/preview.view.js';

const service = await givenDirectivesService();
const { clock, api } = service;
const codes = await service.knows('33.16', 'Kabupaten Blora', { dinkes: 'opd', setda: 'partner' });
const head = headed(codes['dinkes'] ?? '', 'Kepala Dinas Kesehatan');
await service.hears(head, { region: '33.16' });
await service.hears(held(head, 'dr. Lama', '2020-01-01', 2), { region: '33.16' });
await service.hears(held(head, 'dr. Baru', '2021-04-19', 3, true), { region: '33.16' });
await eventually(async () => {
  const { rows } = await service.database.admin.query(`select from directives.holding where region = '33.16'`);
  expect(rows).toHaveLength(2);
});

/** An assignment of a region's OPD, issued at an instant. */
async function issued(region: string, at: string, dueOn: string | null, to: object = { classes: ['opd'] }): Promise<AssignmentView> {
  clock.travelTo(at);
  const cabinet = api.as('secretariat', region);
  const rakor = { title: 'Rakor', type: 'rakor', startsAt: at, place: 'Setda', chair: 'Bupati' };
  const { id: meetingId } = (await cabinet.post<MeetingView>(`/v1/regions/${region}/meetings`, rakor)).body;
  await cabinet.post(`/v1/regions/${region}/meetings/${meetingId}/start`);
  const draft = { meetingId, text: 'Percepat vaksinasi.', issuer: 'Bupati', addressees: to, ...(dueOn && { dueOn }) };
  const { id } = (await cabinet.post<DirectiveView>(`/v1/regions/${region}/directives`, draft)).body;
  await cabinet.post(`/v1/regions/${region}/directives/${id}/issue`);
  const { items } = (await cabinet.get<Page<AssignmentView>>(`/v1/regions/${region}/assignments?directiveId=${id}`)).body;
  if (!items[0]) throw new Error('The issue made an assignment.');
  return items[0];
}
const preview = async (region: string, assignmentId: string) =>
  (await api.as('secretariat', region).get<EscalationPreview>(`/v1/regions/${region}/escalations/preview?assignmentId=${assignmentId}`))
    .body;

describe('Who gets this, when?', () => {
  it('is answered step by step: in UTC and on the addressee’s clocks, whom it is for, whom it reaches and why', async () => {
    const { id, number } = await issued('33.16', '2021-03-29T06:00:00Z', '2021-04-16');

    const answer = await preview('33.16', id);

    expect(answer).toMatchObject({ assignmentId: id, number, dueOn: '2021-04-16', dueOnDayOff: null, timeZone: 'Asia/Jakarta' });
    expect(
      answer.steps.map(({ step, at, localTime, sought, recipient }) => [step, at, localTime, `${sought} → ${recipient.recipient}`]),
    ).toEqual([
      ['unacknowledged', '2021-03-30T09:00:00.000Z', '2021-03-30T16:00+07:00', 'head → head'],
      ['due-in-3-days', '2021-04-13T01:00:00.000Z', '2021-04-13T08:00+07:00', 'owner → owner'],
      ['due-tomorrow', '2021-04-15T01:00:00.000Z', '2021-04-15T08:00+07:00', 'owner → owner'],
      ['due-today', '2021-04-16T01:00:00.000Z', '2021-04-16T08:00+07:00', 'owner → owner'],
      ['late-1-day', '2021-04-19T01:00:00.000Z', '2021-04-19T08:00+07:00', 'head → head'],
      ['late-3-days', '2021-04-19T01:00:00.000Z', '2021-04-19T08:00+07:00', 'sekda → secretariat'],
      ['late-7-days', '2021-04-23T01:00:00.000Z', '2021-04-23T08:00+07:00', 'leader-brief → leader-brief'],
      ['late-another-week', '2021-04-30T01:00:00.000Z', '2021-04-30T08:00+07:00', 'leader-brief → leader-brief'],
    ]);
    expect(answer.steps[4]).toMatchObject({ movedFrom: '2021-04-17' });
    expect(answer.steps[5]?.unreached).toEqual([{ recipient: 'sekda', region: '33.16', cause: 'no-such-position' }]);
  });

  it('names who holds the position on the day: the successor from his first day on, marked as acting (U9)', async () => {
    const { id } = await issued('33.16', '2021-03-29T06:00:00Z', '2021-04-16');

    const { steps } = await preview('33.16', id);

    expect(steps[0]?.recipient).toMatchObject({ position: 'Kepala Dinas Kesehatan', holder: 'dr. Lama', acting: false });
    expect(steps[4]?.recipient).toMatchObject({ position: 'Kepala Dinas Kesehatan', holder: 'dr. Baru', acting: true });
  });

  it.each([
    ['51.08', 'Kabupaten Buleleng', 'Asia/Makassar', '2022-12-29T23:30:00.000Z', '2022-12-30T07:30+08:00'],
    ['91.71', 'Kota Jayapura', 'Asia/Jayapura', '2022-12-29T22:30:00.000Z', '2022-12-30T07:30+09:00'],
  ])('is told in the zone of %s %s, over the year end', async (region, name, zone, at, localTime) => {
    await service.knows(region, name, { bpbd: 'opd' });
    const { id } = await issued(region, '2022-12-20T03:00:00Z', '2023-01-02');

    const answer = await preview(region, id);

    // Monday 2 January 2023: the day before is a Sunday and New Year, so that Friday is the last day on which it can be said.
    expect(answer.timeZone).toBe(zone);
    expect(answer.steps.find(({ step }) => step === 'due-tomorrow')).toMatchObject({ at, localTime, movedFrom: '2023-01-01' });
  });

  it('warns of a due date on which the addressee does not work, by its own week', async () => {
    const rsud = registered('rsud', 'partner', { workWeek: 6 });
    await service.hears(rsud, { region: '33.16' });
    const saturdayFor = (organisation: string | undefined) =>
      issued('33.16', '2021-04-12T02:00:00Z', '2021-04-17', { organisations: [organisation] });

    const theirs = await preview('33.16', (await eventually(() => saturdayFor(rsud.fact.organisationId))).id);
    const ours = await preview('33.16', (await saturdayFor(codes['dinkes'])).id);

    const today = ({ steps }: EscalationPreview) => steps.find(({ step }) => step === 'due-today')?.localTime;
    expect([theirs.dueOnDayOff, today(theirs)]).toEqual([null, '2021-04-17T08:00+07:00']);
    expect([ours.dueOnDayOff, today(ours)]).toEqual(['weekend', '2021-04-16T08:00+07:00']);
  });

  it('is the same at the assignment, and nothing once that has ended', async () => {
    const { id } = await issued('33.16', '2021-03-29T06:00:00Z', '2021-04-16');
    const cabinet = api.as('secretariat', '33.16');
    const atAssignment = () => cabinet.get<EscalationPreview>(`/v1/regions/33.16/assignments/${id}/escalations/preview`);
    expect((await atAssignment()).body).toEqual(await preview('33.16', id));

    await cabinet.post(`/v1/regions/33.16/assignments/${id}/waive`, { reason: 'Tidak perlu lagi.' });

    expect((await atAssignment()).body.steps).toEqual([]);
  });

  it('is refused for what is not there, malformed or another tenant’s', async () => {
    const { id } = await issued('33.16', '2021-03-29T06:00:00Z', '2021-04-16');
    await service.knows('35.24', 'Kabupaten Lamongan');
    const path = (region: string, assignmentId: string) => `/v1/regions/${region}/escalations/preview?assignmentId=${assignmentId}`;
    const get = (region: string, assignmentId: string) => api.as('secretariat', region).get(path(region, assignmentId));

    expect(await get('33.16', newId())).toMatchObject({ status: 404, body: { code: 'assignment-not-found' } });
    expect(await get('35.24', id)).toMatchObject({ status: 404, body: { code: 'assignment-not-found' } });
    expect(await get('33.16', 'x')).toMatchObject({ status: 400 });
    expect((await api.as('organisation', '33.16', 'disdik').get(path('33.16', id))).status).toBe(404);
  });

  it('looks into the register of a regency for what its province asked, and keeps its own from it (N1)', async () => {
    await service.knows('36', 'Banten');
    const theirs = await service.knows('36.04', 'Kabupaten Serang');
    const bupati = headed(theirs['pem-36-04'] ?? '', 'Bupati Serang');
    await service.hears(bupati, { region: '36.04' });
    await service.hears(held(bupati, 'Ratu Tatu Chasanah', '2021-01-01', 2), { region: '36.04' });
    const { id } = await eventually(() => issued('36', '2022-06-28T03:00:00Z', '2022-07-13', { organisations: [theirs['pem-36-04']] }));

    await eventually(async () => {
      const { steps } = await preview('36', id);
      expect(steps.find(({ step }) => step === 'late-1-day')?.recipient).toMatchObject({
        recipientRegion: '36.04',
        holder: 'Ratu Tatu Chasanah',
      });
    });
    const path = `/v1/regions/36.04/escalations/preview?assignmentId=${id}`;
    expect(await api.as('leader', '36.04').get(path)).toMatchObject({ status: 403, body: { code: 'not-the-issuer' } });
  });
});

describe('What has been escalated', () => {
  const list = async (query: string, role: 'secretariat' | 'organisation' = 'secretariat', organisation?: string) =>
    (await api.as(role, '52.08', organisation).get<Page<EscalationView>>(`/v1/regions/52.08/escalations${query}`)).body;

  it('is done by the service itself as time goes by, and listed, the latest first', async () => {
    await service.knows('52.08', 'Kabupaten Lombok Utara', { disbudpar: 'opd' });
    const { id, number } = await issued('52.08', '2021-03-08T02:00:00Z', '2021-03-10');

    clock.travelTo('2021-03-19T02:00:00Z');

    const { items } = await eventually(
      async () => {
        const page = await list('');
        expect(page.items).toHaveLength(5);
        return page;
      },
      { within: 30_000 },
    );
    expect(items.map(({ step, recipient }) => `${step}: ${recipient.recipient}`)).toEqual([
      'late-7-days: leader-brief',
      'late-3-days: secretariat',
      'late-1-day: secretariat',
      'unacknowledged: secretariat',
      'due-today: owner',
    ]);
    expect(items[4]).toMatchObject({
      ...{ assignmentId: id, number, organisationCode: 'disbudpar', dueOn: '2021-03-10', addresseeRegion: '52.08' },
      ...{ plannedAt: '2021-03-09T23:30:00.000Z', toldAt: '2021-03-19T02:00:00.000Z', unreached: [] },
      overtaken: [{ step: 'due-tomorrow', plannedAt: '2021-03-08T23:30:00.000Z' }],
    });
  });

  it('can be asked for by how late it was', async () => {
    expect((await list('?late=1')).items.map(({ step }) => step)).toEqual(['late-7-days', 'late-3-days', 'late-1-day']);
    expect((await list('?late=3')).items).toHaveLength(2);
    expect((await list('?late=8')).items).toEqual([]);
    expect((await api.as('secretariat', '52.08').get('/v1/regions/52.08/escalations?late=x')).status).toBe(400);
  });

  it('comes in pages, none twice and none left out', async () => {
    const found: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: Page<EscalationView> = await list(`?limit=2${next && `&cursor=${next}`}`);
      found.push(...page.items.map(({ step }) => step));
      next = page.next ?? undefined;
    }

    expect(found).toEqual(['late-7-days', 'late-3-days', 'late-1-day', 'unacknowledged', 'due-today']);
    expect((await api.as('secretariat', '52.08').get('/v1/regions/52.08/escalations?cursor=x')).status).toBe(400);
  });

  it('is each organisation’s own', async () => {
    expect((await list('', 'organisation', 'disbudpar')).items).toHaveLength(5);
    expect((await list('', 'organisation', 'dukcapil')).items).toEqual([]);
    expect((await list('', 'organisation')).items).toEqual([]);
  });
});
