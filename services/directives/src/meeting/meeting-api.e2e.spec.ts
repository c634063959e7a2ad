import type { Page } from '@rakor/http';
import type { DecisionView } from '../decision/decision.view.js';
import type { DecisionDetail } from '../decision/show/decision-detail.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';
import type { MeetingHistoryEntry } from './history/show-meeting-history.controller.js';
import type { MeetingView } from './meeting.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { SeriesDetail } from './series/series-detail.view.js';
import type { SeriesView } from './series/series.view.js';
import type { AgendaView } from './show-agenda/agenda.view.js';

const service = await givenDirectivesService();
await service.knows('35.24', 'Kabupaten Lamongan', { dinkes: 'opd' });
const cabinet = service.api.as('secretariat', '35.24');
const path = '/v1/regions/35.24';
const coffee = {
  title: 'Coffee Morning',
  type: 'coffee-morning',
  series: 'Coffee Morning',
  startsAt: '2023-01-30T01:00:00Z',
  place: 'Aula Gajah Mada',
  chair: 'Bupati Lamongan',
};

const aMeeting = async (plan: object = {}): Promise<MeetingView> =>
  (await cabinet.post<MeetingView>(`${path}/meetings`, { ...coffee, ...plan })).body;
const aDraft = async (): Promise<MeetingView> => (await cabinet.post<MeetingView>(`${path}/meetings/drafts`, coffee)).body;

describe('A series of meetings (L1)', () => {
  it('knows its last and its next one, however its name was written', async () => {
    const held = await aMeeting();
    await cabinet.post(`${path}/meetings/${held.id}/start`);
    const next = await aMeeting({ series: 'coffee morning', startsAt: '2023-02-06T01:00:00Z' });
    const called = await aMeeting({ startsAt: '2023-02-01T01:00:00Z' });
    await cabinet.post(`${path}/meetings/${called.id}/cancel`, { reason: 'Banjir.' });
    await aMeeting({ series: 'Rakor bulanan', startsAt: '2023-02-03T01:00:00Z' });

    const { body } = await cabinet.get<Page<SeriesView>>(`${path}/meeting-series`);

    expect(body.items).toMatchObject([
      { name: 'coffee morning', occurrences: 2, last: { number: held.number, heldOn: '2023-01-30' }, next: { id: next.id } },
      { name: 'Rakor bulanan', occurrences: 1, last: null },
    ]);
    const ofSeries = await cabinet.get<Page<MeetingView>>(`${path}/meetings?series=COFFEE%20MORNING&status=scheduled`);
    expect(ofSeries.body.items.map(({ id }) => id)).toEqual([next.id]);
  });

  it('shows what lies on the table of its next meeting, and what became of what the last one asked for', async () => {
    const held = await aMeeting({ series: 'Rakor stunting', startsAt: '2023-03-01T01:00:00Z' });
    await cabinet.post(`${path}/meetings/${held.id}/start`);
    const draft = {
      meetingId: held.id,
      issuer: 'Bupati Lamongan',
      addressees: { classes: ['opd'] },
      text: 'Turunkan stunting.',
      dueOn: '2023-03-06',
    };
    const directive = (await cabinet.post<DirectiveView>(`${path}/directives`, draft)).body;
    expect((await cabinet.post(`${path}/directives/${directive.id}/issue`)).status).toBe(200);
    const show = (name: string) => cabinet.get<SeriesDetail>(`${path}/meeting-series/${encodeURIComponent(name)}`);
    expect((await show('Rakor stunting')).body).toMatchObject({
      next: null,
      carriedOver: null,
      last: { number: held.number },
      promises: { total: 1 },
    });

    const next = await aMeeting({ series: 'Rakor stunting', startsAt: '2023-03-08T01:00:00Z' });

    expect((await show('rakor STUNTING')).body).toMatchObject({
      ...{ name: 'Rakor stunting', occurrences: 2, next: { id: next.id } },
      promises: { meeting: { number: held.number }, total: 1, promises: [{ number: directive.number, outcome: 'late' }] },
    });
    expect((await show('rakor STUNTING')).body.carriedOver).toContainEqual(
      expect.objectContaining({ number: directive.number, daysOverdue: 2 }),
    );
    for (const unknown of ['Rakor', '%']) expect(await show(unknown)).toMatchObject({ status: 404, body: { code: 'series-not-found' } });
  });

  it('refuses a cursor that it has not given', async () => {
    const cursor = Buffer.from(JSON.stringify(['\0'])).toString('base64url');

    expect(await cabinet.get(`${path}/meeting-series?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
  });
});

describe('An agenda', () => {
  const items = [
    { topic: 'Stunting', presenter: 'Kepala Dinas Kesehatan', minutes: 30 },
    { topic: 'MPP mini', minutes: 15 },
  ];

  it('is set as a whole, in order, by who has seen the present version', async () => {
    const { id } = await aMeeting();

    expect((await cabinet.put(`${path}/meetings/${id}/agenda`, { items })).status).toBe(428);
    const { body } = await cabinet.put<AgendaView>(`${path}/meetings/${id}/agenda`, { items }, { ifMatch: 1 });
    expect(body).toMatchObject({ minutes: 45, version: 2, items: [{ topic: 'Stunting' }, { topic: 'MPP mini', presenter: null }] });
    expect((await cabinet.put(`${path}/meetings/${id}/agenda`, { items }, { ifMatch: 1 })).status).toBe(412);
    expect((await cabinet.get<AgendaView>(`${path}/meetings/${id}/agenda`)).body).toEqual(body);
  });

  it.each([
    ['no item', { items: [] }, '/items'],
    ['an item of no time', { items: [{ topic: 'x', minutes: 0 }] }, '/items/0/minutes'],
    ['an item that says nothing', { items: [{ topic: ' ', minutes: 5 }] }, '/items/0/topic'],
  ])('of %s is refused with the place of the fault', async (_, agenda, pointer) => {
    const { id } = await aMeeting();

    const { status, body } = await cabinet.put<{ errors: { pointer: string }[] }>(`${path}/meetings/${id}/agenda`, agenda, { ifMatch: 1 });
    expect([status, body.errors[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('The register of decisions', () => {
  it('finds a decision by its words, and tells what became of it', async () => {
    const { id: meetingId } = await aMeeting();
    await cabinet.post(`${path}/meetings/${meetingId}/start`);
    const decide = async (decision: object) => (await cabinet.post<DecisionView>(`${path}/meetings/${meetingId}/decisions`, decision)).body;
    const first = await decide({ text: 'Jalan lingkar utara didahulukan.' });
    await cabinet.post(`${path}/decisions/${first.id}/revisit`, { reason: 'Lahan belum bebas.' }, { ifMatch: 1 });
    const second = await decide({ text: 'RS Pantura didahulukan.', supersedes: first.id });

    const found = await cabinet.get<Page<DecisionView>>(`${path}/decisions?q=dahulu%20jalan`);
    expect(found.body.items).toMatchObject([{ id: first.id, status: 'superseded', supersededBy: second.id, version: 3 }]);
    const { body } = await cabinet.get<DecisionDetail>(`${path}/decisions/${first.id}`);
    expect(body.history.map(({ action, reason }) => [action, reason])).toEqual([
      ['recorded', null],
      ['revisited', 'Lahan belum bebas.'],
      ['superseded', second.number],
    ]);
    const cancelled = await cabinet.post(`${path}/decisions/${second.id}/cancel`, { reason: 'Batal.' }, { ifMatch: 7 });
    expect(cancelled.status).toBe(412);
    const inForce = await cabinet.get<Page<DecisionView>>(`${path}/decisions?status=active&meetingId=${meetingId}`);
    expect(inForce.body.items.map(({ id }) => id)).toEqual([second.id]);
  });
});

describe('A meeting', () => {
  it('goes from draft to cancelled, moved in between by who has seen it', async () => {
    const { id, status } = await aDraft();
    expect(status).toBe('draft');
    expect(await cabinet.post(`${path}/meetings/${id}/start`)).toMatchObject({ status: 409, body: { code: 'meeting-not-scheduled' } });
    await cabinet.post(`${path}/meetings/${id}/open`);

    expect((await cabinet.patch(`${path}/meetings/${id}`, { place: 'Pendopo' })).status).toBe(428);
    const moved = await cabinet.patch<MeetingView>(`${path}/meetings/${id}`, { place: 'Pendopo' }, { ifMatch: 2 });
    expect(moved.body).toMatchObject({ place: 'Pendopo', chair: 'Bupati Lamongan', version: 3 });
    const uninviting = { invited: { classes: [] } };
    expect(await cabinet.patch(`${path}/meetings/${id}`, uninviting, { ifMatch: 3 })).toMatchObject({
      body: { code: 'invitations-are-out' },
    });
    expect((await cabinet.post<MeetingView>(`${path}/meetings/${id}/cancel`, { reason: 'Banjir.' })).body.status).toBe('cancelled');
    expect(await cabinet.post(`${path}/meetings/${id}/cancel`, { reason: 'Banjir.' })).toMatchObject({ status: 409 });
    expect((await cabinet.post(`${path}/meetings/${id}/cancel`, { reason: ' ' })).status).toBe(400);
  });

  it('tells page by page who did what to it', async () => {
    const { id } = await aMeeting();
    await cabinet.post(`${path}/meetings/${id}/start`);
    await cabinet.post(`${path}/meetings/${id}/close`);

    const first = await cabinet.get<Page<MeetingHistoryEntry>>(`${path}/meetings/${id}/history?limit=2`);
    const rest = await cabinet.get<Page<MeetingHistoryEntry>>(`${path}/meetings/${id}/history?limit=2&cursor=${first.body.next}`);
    expect([...first.body.items, ...rest.body.items].map(({ action }) => action)).toEqual(['scheduled', 'started', 'closed']);
  });

  it.each(['drafts', 'ID/open', 'ID/cancel', 'ID/reopen'])('is not for an organisation to plan: %s', async (route) => {
    const { id } = await aMeeting();
    const dinkes = service.api.as('organisation', '35.24', 'dinkes');

    expect((await dinkes.post(`${path}/meetings/${route.replace('ID', id)}`, { ...coffee, reason: 'x' })).status).toBe(403);
  });
});

describe('Minutes that are typed on the next day', () => {
  it('tell when it was, and their history when it was entered', async () => {
    service.clock.travelTo('2023-02-15T02:00:00Z');
    const { id } = await aMeeting({ startsAt: '2023-02-14T01:00:00Z' });
    const meeting = `${path}/meetings/${id}`;
    await cabinet.post(`${meeting}/start`, { happenedAt: '2023-02-14T01:05:00Z' });
    const said = { speaker: 'Bupati Lamongan', text: 'Percepat.', happenedAt: '2023-02-14T01:30:00Z' };
    expect((await cabinet.post(`${meeting}/utterances`, said)).body).toMatchObject({
      saidAt: '2023-02-14T01:30:00.000Z',
      recordedAt: '2023-02-15T02:00:00.000Z',
    });
    const decided = { text: 'RS Pantura didahulukan.', happenedAt: '2023-02-14T02:00:00Z' };
    const decision = await cabinet.post<DecisionView>(`${meeting}/decisions`, decided);
    expect(decision.body).toMatchObject({ decidedAt: '2023-02-14T02:00:00.000Z' });
    expect((await cabinet.post<MeetingView>(`${meeting}/close`, { happenedAt: '2023-02-14T03:00:00Z' })).body).toMatchObject({
      closedAt: '2023-02-14T03:00:00.000Z',
    });

    const { items } = (await cabinet.get<Page<MeetingHistoryEntry>>(`${meeting}/history`)).body;
    expect(items.map(({ action, at, recordedAt }) => [action, at.slice(0, 16), recordedAt.slice(0, 16)])).toEqual([
      ['scheduled', '2023-02-15T02:00', '2023-02-15T02:00'],
      ['started', '2023-02-14T01:05', '2023-02-15T02:00'],
      ['utterance-recorded', '2023-02-14T01:30', '2023-02-15T02:00'],
      ['closed', '2023-02-14T03:00', '2023-02-15T02:00'],
    ]);
    const { history } = (await cabinet.get<DecisionDetail>(`${path}/decisions/${decision.body.id}`)).body;
    expect(history).toMatchObject([{ at: '2023-02-14T02:00:00.000Z', recordedAt: '2023-02-15T02:00:00.000Z' }]);
  });

  it('are refused for an hour that has not come, or is none', async () => {
    const { id } = await aMeeting({ startsAt: '2023-02-14T01:00:00Z' });
    const start = (happenedAt: string | null) => cabinet.post(`${path}/meetings/${id}/start`, { happenedAt });

    expect(await start('2023-02-15T02:00:01Z')).toMatchObject({ status: 422, body: { code: 'happened-ahead' } });
    expect(await start('2023-02-13T16:59:59Z')).toMatchObject({ status: 422, body: { code: 'happened-before' } });
    for (const none of ['kemarin', null]) expect(await start(none)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
    expect((await cabinet.get<MeetingView>(`${path}/meetings/${id}`)).body).toMatchObject({ status: 'scheduled', version: 1 });
  });
});
