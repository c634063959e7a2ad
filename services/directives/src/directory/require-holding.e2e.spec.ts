import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { type Caller, eventually } from '@rakor/testing';
import type { HistoryEntry } from '../assignment/history/show-history.controller.js';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { headed, held } from '../testing/facts.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// A new head of Dinas Kesehatan stands in from 1 January 2024 on (U9). Tokens are good for longer than that.
const service = await givenDirectivesService();
const { api, clock } = service;

/** Buleleng and its likes: a Dinas Kesehatan whose head changes at the year end, and one open directive. */
async function givenSuccession(region: string) {
  const organisations = await service.knows(region, region, { dinkes: 'opd', disdik: 'opd' });
  const kadis = headed(organisations['dinkes'] ?? '', 'Kepala Dinas Kesehatan');
  await service.hears(kadis, { region });
  await service.hears(held(kadis, 'Sucipto', '2020-01-01', 2, false, 'sucipto'), { region });
  await service.hears(held(kadis, 'Made', '2024-01-01', 3, true, 'made'), { region });
  await eventually(async () => {
    const { rowCount } = await service.database.admin.query('select from directives.holding where region = $1', [region]);
    expect(rowCount).toBe(2);
  });
  clock.travelTo('2023-01-10T02:00:00Z');
  const token = { role: 'organisation', region, organisation: 'dinkes', position: kadis.fact.positionId } as const;
  return {
    ...{ region, position: kadis.fact.positionId, assignment: await anAssignment(region, organisations['dinkes'] ?? '') },
    former: api.for({ ...token, subject: 'sucipto' }),
    successor: api.for({ ...token, subject: 'made' }),
  };
}

async function anAssignment(region: string, organisationId: string): Promise<string> {
  const cabinet = api.as('secretariat', region);
  const rakor = { title: 'Rakor', type: 'rakor', startsAt: '2023-01-10T02:00:00Z', place: 'Setda', chair: 'Bupati' };
  const { id: meetingId } = (await cabinet.post<MeetingView>(`/v1/regions/${region}/meetings`, rakor)).body;
  await cabinet.post(`/v1/regions/${region}/meetings/${meetingId}/start`);
  const draft = { meetingId, text: 'Turunkan stunting.', issuer: 'Bupati', addressees: { organisations: [organisationId] } };
  const { id } = (await cabinet.post<DirectiveView>(`/v1/regions/${region}/directives`, draft)).body;
  await cabinet.post(`/v1/regions/${region}/directives/${id}/issue`);
  const { items } = (await cabinet.get<Page<AssignmentView>>(`/v1/regions/${region}/assignments?directiveId=${id}`)).body;
  return items[0]?.id ?? '';
}

const openOf = async (caller: Caller, region: string) => {
  const { status, body } = await caller.get<Page<AssignmentView> & { code?: string }>(`/v1/regions/${region}/assignments`);
  return status === 200 ? body.items.map(({ id }) => id) : [status, body.code];
};

describe('From the hour of the change', () => {
  it.each([
    ['33.16', 'WIB', '2023-12-31T16:59:59Z', '2023-12-31T17:00:00Z'],
    ['51.08', 'WITA', '2023-12-31T15:59:59Z', '2023-12-31T16:00:00Z'],
    ['91.71', 'WIT', '2023-12-31T14:59:59Z', '2023-12-31T15:00:00Z'],
  ])('in %s (%s) the former holder is turned away, and the new one sees what is open', async (region, _zone, last, first) => {
    const { former, successor, assignment } = await givenSuccession(region);

    clock.travelTo(last);
    expect(await openOf(former, region)).toEqual([assignment]);
    expect(await openOf(successor, region)).toEqual([403, 'holding-not-begun']);

    clock.travelTo(first);
    expect(await openOf(former, region)).toEqual([403, 'holding-ended']);
    expect(await openOf(successor, region)).toEqual([assignment]);
  });

  it('a command of the former leaves no trace, and the history shows both holders and who stands in', async () => {
    const { region, former, successor, assignment } = await givenSuccession('52.08');
    const path = `/v1/regions/${region}/assignments/${assignment}`;
    clock.travelTo('2023-12-31T15:59:59Z');
    await former.post(`${path}/acknowledge`);

    clock.travelTo('2023-12-31T16:00:00Z');
    expect(await former.post(`${path}/progress`, { claimedPercent: 90, note: 'Hampir.' })).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('until the end of 2023-12-31 (Asia/Makassar)') as string },
    });
    await successor.post(`${path}/progress`, { claimedPercent: 10, note: 'Baru mulai.' });

    const { items } = (await api.as('secretariat', region).get<Page<HistoryEntry>>(`${path}/history`)).body;
    expect(items.map(({ action, position, person }) => [action, position, person])).toEqual([
      ['issued', null, null],
      ['acknowledged', 'Kepala Dinas Kesehatan', 'Sucipto'],
      ['progressed', 'Plt. Kepala Dinas Kesehatan', 'Made'],
    ]);
  });
});

describe('A token for a position', () => {
  it('is good for nobody whom the register does not name, nor for another organisation', async () => {
    const { region, position } = await givenSuccession('36.04');
    clock.travelTo('2023-06-01T02:00:00Z');
    const as = (more: object) => api.for({ role: 'organisation', region, organisation: 'dinkes', position, subject: 'sucipto', ...more });

    expect(await openOf(as({ subject: 'orang lain' }), region)).toEqual([403, 'position-not-held']);
    expect(await openOf(as({ position: newId() }), region)).toEqual([403, 'position-not-held']);
    expect(await openOf(as({ organisation: 'disdik' }), region)).toEqual([403, 'position-of-another-organisation']);
    expect(await openOf(as({ position: 'kadis' }), region)).toEqual([401, 'token-refused']);
  });

  it('of one region is none in another', async () => {
    const { position } = await givenSuccession('36.73');
    clock.travelTo('2023-06-01T02:00:00Z');
    await service.knows('36.71', 'Kota Tangerang', { dinkes: 'opd' });
    const stranger = api.for({ role: 'organisation', region: '36.71', organisation: 'dinkes', position, subject: 'sucipto' });

    expect(await openOf(stranger, '36.71')).toEqual([403, 'position-not-held']);
  });

  it('that is none any more does not close what is open to everybody', async () => {
    const { former } = await givenSuccession('36.72');
    clock.travelTo('2024-06-01T02:00:00Z');

    expect((await former.get('/health/live')).status).toBe(200);
  });

  it('is not asked of those who speak for an organisation', async () => {
    const { region, assignment } = await givenSuccession('36.74');
    clock.travelTo('2024-06-01T02:00:00Z');

    expect(await openOf(api.as('organisation', region, 'dinkes'), region)).toEqual([assignment]);
  });
});
