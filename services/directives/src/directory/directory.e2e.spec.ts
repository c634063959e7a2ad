import type { Page } from '@rakor/http';
import { OrganisationWeekChangedV1 } from '@rakor/contracts';
import { eventually, type SampleEvent } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { AssignmentDetail } from '../assignment/show/assignment-detail.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { PreviewView } from '../directive/preview/preview.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { headed, held, onboarded, registered } from '../testing/facts.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

const service = await givenDirectivesService();
/** Whom a set would reach. */
const addressed = async (region: string, addressees: object) => {
  const cabinet = service.api.as('secretariat', region);
  const { id: meetingId } = (await cabinet.post<MeetingView>(`/v1/regions/${region}/meetings`, aMeeting)).body;
  await cabinet.post(`/v1/regions/${region}/meetings/${meetingId}/start`);
  const draft = { meetingId, text: 'Turunkan stunting.', issuer: 'Gubernur', addressees };
  const { id } = (await cabinet.post<DirectiveView>(`/v1/regions/${region}/directives`, draft)).body;
  const { addressees: reached } = (await cabinet.post<PreviewView>(`/v1/regions/${region}/directives/${id}/preview`)).body;
  return reached.map(({ organisationCode }) => organisationCode);
};
const aMeeting = { title: 'Rakor', type: 'rakor', startsAt: '2023-01-10T02:00:00Z', place: 'Ruang rapat', chair: 'Pj Bupati Buleleng' };
const known = async (region: string, code: string) => {
  const { rows } = await service.database.admin.query<{ name: string; class: string; home_region: string; sequence: number }>(
    'select name, class, home_region, sequence from directives.organisation where region = $1 and code = $2',
    [region, code],
  );
  return rows;
};

describe('What the directory announces', () => {
  it('opens a region for meetings', async () => {
    const cabinet = service.api.as('secretariat', '51.08');
    expect(await cabinet.post('/v1/regions/51.08/meetings', aMeeting)).toMatchObject({
      status: 409,
      body: { code: 'region-not-onboarded' },
    });

    await service.hears(onboarded('51.08', 'Kabupaten Buleleng'), { region: '51.08' });

    await eventually(async () => expect((await cabinet.post('/v1/regions/51.08/meetings', aMeeting)).status).toBe(201));
  });

  it('makes a regency’s government an organisation of its province, under its own id', async () => {
    const event = onboarded('36.04', 'Kabupaten Serang', { governmentCode: 'pemkab-serang' });

    await service.hears(event, { region: '36.04' });

    await eventually(async () =>
      expect(await known('36', 'pemkab-serang')).toEqual([
        { name: 'Pemerintah Kabupaten Serang', class: 'regency-government', home_region: '36.04', sequence: 0 },
      ]),
    );
    expect(await known('36.73', 'pemkab-serang')).toEqual([]);
  });

  it('makes a province’s government nobody’s addressee but by name', async () => {
    await service.hears(onboarded('51', 'Bali', { governmentCode: 'pemprov-bali' }), { region: '51' });
    await service.hears(registered('marker'), { region: '51' });
    await eventually(async () => expect(await known('51', 'marker')).toHaveLength(1));

    expect(await known('51', 'pemprov-bali')).toHaveLength(1);
    expect(await addressed('51', { classes: ['regency-government', 'opd'] })).not.toContain('pemprov-bali');
  });

  it('keeps how many days a week an organisation works; five where nothing is said', async () => {
    const rsud = registered('rsud', 'opd', { workWeek: 6 });
    await service.hears(rsud, { region: '51.08' });
    await service.hears(registered('puskesmas', 'opd', { workWeek: null }), { region: '51.08' });
    await service.hears(registered('bappeda'), { region: '51.08' });
    const weeks = async () => {
      const { rows } = await service.database.admin.query(
        `select code, work_week from directives.organisation where region = '51.08' and code in ('rsud', 'puskesmas', 'bappeda') order by code`,
      );
      return rows as unknown[];
    };

    await eventually(async () =>
      expect(await weeks()).toEqual([
        { code: 'bappeda', work_week: 5 },
        { code: 'puskesmas', work_week: 5 },
        { code: 'rsud', work_week: 6 },
      ]),
    );

    const { registeredAt: changedAt, ...fact } = rsud.fact;
    const changed: SampleEvent<OrganisationWeekChangedV1> = {
      type: OrganisationWeekChangedV1,
      fact: { ...fact, sequence: 2, workWeek: 5, changedAt },
    };
    await service.hears(changed, { region: '51.08' });

    await eventually(async () => expect(await weeks()).toContainEqual({ code: 'rsud', work_week: 5 }));
  });

  it('counts once, and never backwards', async () => {
    const newer = registered('bpbd', 'opd', { sequence: 3, name: 'Badan Penanggulangan Bencana Daerah' });
    const { organisationId } = newer.fact;
    await service.hears(newer, { region: '51.08' });
    await service.hears(registered('bpbd', 'opd', { organisationId, sequence: 2, name: 'BPBD' }), { region: '51.08' });
    await service.hears(registered('after', 'opd'), { region: '51.08' });
    await eventually(async () => expect(await known('51.08', 'after')).toHaveLength(1));

    expect(await known('51.08', 'bpbd')).toMatchObject([{ name: 'Badan Penanggulangan Bencana Daerah', sequence: 3 }]);
  });
});

describe('Who answers for an assignment', () => {
  it('is whoever holds the head position today: a successor inherits it', async () => {
    const organisations = await service.knows('35.24', 'Kabupaten Lamongan', { dinkes: 'opd' });
    const head = headed(organisations['dinkes'] ?? '', 'Kepala Dinas Kesehatan');
    await service.hears(head, { region: '35.24' });
    await service.hears(held(head, 'Sri Wahyuni', '2021-01-01', 2), { region: '35.24' });
    await service.hears(held(head, 'Budi Santoso', '2025-06-03', 3, true), { region: '35.24' });
    await eventually(async () => {
      const { rows } = await service.database.admin.query(
        `select held_until::text from directives.holding where region = '35.24' order by held_from`,
      );
      expect(rows).toEqual([{ held_until: '2025-06-02' }, { held_until: null }]);
    });
    const dinkes = service.api.as('organisation', '35.24', 'dinkes');
    const { id } = await anAssignment(dinkes);
    const responsible = async () => (await dinkes.get<AssignmentDetail>(`/v1/regions/35.24/assignments/${id}`)).body.responsible;

    service.clock.travelTo('2025-06-02T16:59:59Z');
    expect(await responsible()).toEqual({
      position: 'Kepala Dinas Kesehatan',
      person: 'Sri Wahyuni',
      acting: false,
      title: 'Kepala Dinas Kesehatan',
    });
    service.clock.travelTo('2025-06-02T17:00:00Z');
    expect(await responsible()).toEqual({
      position: 'Kepala Dinas Kesehatan',
      person: 'Budi Santoso',
      acting: true,
      title: 'Plt. Kepala Dinas Kesehatan',
    });
  });
});

async function anAssignment(addressee: ReturnType<typeof service.api.as>): Promise<AssignmentView> {
  const cabinet = service.api.as('secretariat', '35.24');
  const meeting = await cabinet.post<MeetingView>('/v1/regions/35.24/meetings', aMeeting);
  await cabinet.post(`/v1/regions/35.24/meetings/${meeting.body.id}/start`);
  const draft = { meetingId: meeting.body.id, text: 'Turunkan stunting.', issuer: 'Bupati', addressees: { classes: ['opd'] } };
  const directive = await cabinet.post<DirectiveView>('/v1/regions/35.24/directives', draft);
  await cabinet.post(`/v1/regions/35.24/directives/${directive.body.id}/issue`);
  const { items } = (await addressee.get<Page<AssignmentView>>('/v1/regions/35.24/assignments')).body;
  const [first] = items;
  if (!first) throw new Error('The issue made an assignment.');
  return first;
}
