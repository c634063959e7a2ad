import type { Page } from '@rakor/http';
import { eventually } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { CoverageView } from '../directive/coverage/coverage.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 000: Coffee Morning in Aula Gajah Mada, Monday 30 January 2023; seven arahan to all heads of OPD and all 27 camat (L1, L2).
const ARAHAN = [
  'Responsif dalam menyebarkan informasi.',
  'Evaluasi kinerja 2022 dan susun rencana strategis 2023.',
  'Jaga budaya berprestasi.',
  'Perbaiki manajemen pengelolaan APBD.',
  'Turunkan angka stunting, pengangguran terbuka dan kemiskinan.',
  'Siapkan MPP mini berbasis digital di kecamatan.',
  'Tingkatkan kunjungan wisatawan.',
];
const OPD = Array.from({ length: 30 }, (_, n) => [`opd-${n + 1}`, 'opd'] as const);
const CAMAT = Array.from({ length: 27 }, (_, n) => [`kec-${n + 1}`, 'district-office'] as const);

const service = await givenDirectivesService();
const organisations = await service.knows(
  '35.24',
  'Kabupaten Lamongan',
  Object.fromEntries([...OPD, ...CAMAT, ['polres', 'vertical-agency']]),
);
const cabinet = service.api.as('secretariat', '35.24');
const path = '/v1/regions/35.24';

/** What each of the seven expects: two stand as guidelines, two are indicators, whose value nobody has named (L2, L5). */
const EXPECTS: Readonly<Record<number, object>> = {
  0: { kind: 'guideline', reviewEveryMonths: 6 },
  2: { kind: 'guideline', reviewEveryMonths: 12 },
  4: { kind: 'indicator-target', target: { indicator: 'stunting' } },
  6: { kind: 'indicator-target', target: { indicator: 'kunjungan-wisatawan' } },
};

describe('Lamongan’s Coffee Morning', () => {
  let meeting: MeetingView;
  const directives: DirectiveView[] = [];

  it('is scheduled for all OPD and all camat', async () => {
    const { status, body, headers } = await cabinet.post<MeetingView>(`${path}/meetings`, {
      title: 'Koordinasi percepatan kinerja pembangunan 2023',
      type: 'coffee-morning',
      series: 'Coffee Morning',
      startsAt: '2023-01-30T01:00:00Z',
      place: 'Aula Gajah Mada',
      chair: 'Bupati Lamongan',
      invited: { classes: ['opd', 'district-office'] },
    });
    meeting = body;

    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(meeting).toMatchObject({ number: 'RKR/35.24/2023/1', heldOn: '2023-01-30', status: 'scheduled' });
  });

  it('is attended by position', async () => {
    await cabinet.post(`${path}/meetings/${meeting.id}/start`);
    for (const code of ['opd-1', 'kec-1', 'kec-2'])
      await cabinet.post(`${path}/meetings/${meeting.id}/attendance`, {
        organisationId: organisations[code],
        position: `Kepala ${code}`,
        present: true,
      });
    await cabinet.post(`${path}/meetings/${meeting.id}/attendance`, {
      organisationId: organisations['kec-2'],
      position: 'Kepala kec-2',
      present: false,
    });

    const { body } = await cabinet.get<Page<{ position: string; present: boolean }>>(`${path}/meetings/${meeting.id}/attendance`);
    expect(
      body.items
        .filter(({ present }) => present)
        .map(({ position }) => position)
        .sort(),
    ).toEqual(['Kepala kec-1', 'Kepala opd-1']);
  });

  it('brings seven directives, each to 57 addressees', async () => {
    for (const [index, text] of ARAHAN.entries()) {
      const said = await cabinet.post<{ id: string }>(`${path}/meetings/${meeting.id}/utterances`, { speaker: 'Bupati Lamongan', text });
      const drafted = await cabinet.post<DirectiveView>(`${path}/directives`, {
        meetingId: meeting.id,
        utteranceId: said.body.id,
        text,
        issuer: 'Bupati Lamongan',
        addressees: { classes: ['opd', 'district-office'] },
        ...EXPECTS[index],
      });
      directives.push((await cabinet.post<DirectiveView>(`${path}/directives/${drafted.body.id}/issue`)).body);
    }
    await cabinet.post(`${path}/meetings/${meeting.id}/close`);

    expect(directives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `ARH/35.24/2023/0000${n}`));
    const { body } = await cabinet.get<CoverageView>(`${path}/directives/${directives[5]?.id}/coverage`);
    expect(body).toMatchObject({ acknowledged: { numerator: 0, denominator: 57 }, counts: { issued: 57 } });
    expect(body.addressees.every(({ mode }) => mode === 'instruct')).toBe(true);
  });

  it('is announced to the world, in the order in which each went', async () => {
    const issued = await eventually(async () => {
      const found = (await service.announced()).filter(({ type }) => type === 'directives.directive-issued.v1');
      expect(found).toHaveLength(7);
      return found;
    });

    expect(issued[0]).toMatchObject({ subject: 'evt.directives.35.24.directive-issued.v1', sequence: 2 });
    const closed = await eventually(async () => {
      const found = (await service.announced()).find(({ type }) => type === 'directives.meeting-closed.v1');
      expect(found).toBeDefined();
      return found;
    });
    expect(closed?.data).toMatchObject({ utterances: 7, directives: 7 });
  });

  it('lets each addressee acknowledge its own, and counts', async () => {
    for (const code of ['opd-1', 'kec-1', 'kec-27']) {
      const addressee = service.api.as('organisation', '35.24', code);
      const { body } = await addressee.get<Page<AssignmentView>>(`${path}/assignments?limit=200`);
      expect(body.items).toHaveLength(7);
      expect(new Set(body.items.map(({ organisationCode }) => organisationCode))).toEqual(new Set([code]));
      const sixth = body.items.find(({ number }) => number.endsWith('00006'));
      await addressee.post(`${path}/assignments/${sixth?.id}/acknowledge`);
    }

    const { body } = await cabinet.get<CoverageView>(`${path}/directives/${directives[5]?.id}/coverage`);
    expect(body).toMatchObject({ acknowledged: { numerator: 3, denominator: 57 }, counts: { issued: 54, acknowledged: 3 } });
  });

  it('finds the arahan again by parts of its words', async () => {
    const { body } = await cabinet.get<Page<DirectiveView>>(`${path}/directives?q=${encodeURIComponent('TURUN stunting')}`);

    expect(body.items.map(({ number }) => number)).toEqual(['ARH/35.24/2023/00005']);
  });

  it('are of different kinds: 1 and 3 stand as guidelines, 5 and 7 are indicators, the others are delivered (L2)', async () => {
    const numbersOf = async (kind: string) =>
      (await cabinet.get<Page<DirectiveView>>(`${path}/directives?kind=${kind}`)).body.items
        .map(({ number }) => Number(number.slice(-5)))
        .sort();

    expect(await numbersOf('guideline')).toEqual([1, 3]);
    expect(await numbersOf('indicator-target')).toEqual([5, 7]);
    expect(await numbersOf('deliverable')).toEqual([2, 4, 6]);
    const due = await cabinet.get<Page<DirectiveView>>(`${path}/directives?reviewDueBy=2023-07-30`);
    expect(due.body.items.map(({ number, nextReviewOn }) => [number, nextReviewOn])).toEqual([['ARH/35.24/2023/00001', '2023-07-30']]);
    expect((await cabinet.get<Page<DirectiveView>>(`${path}/directives?reviewDueBy=2023-07-29`)).body.items).toEqual([]);
  });

  it('lets nobody be done with a guideline (L2)', async () => {
    const addressee = service.api.as('organisation', '35.24', 'opd-2');
    const { body } = await addressee.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${directives[0]?.id}`);
    const id = body.items[0]?.id;
    await addressee.post(`${path}/assignments/${id}/acknowledge`);
    await addressee.post(`${path}/assignments/${id}/reports`, { summary: 'Petugas informasi sudah ditunjuk.' });
    await cabinet.post(`${path}/assignments/${id}/verify`, {}, { ifMatch: 2 });

    expect(await cabinet.post(`${path}/assignments/${id}/close`)).toMatchObject({ status: 409, body: { code: 'guideline-is-never-done' } });
    const reviewed = await cabinet.post<DirectiveView>(`${path}/directives/${directives[0]?.id}/reviews`, { note: 'Masih berlaku.' });
    expect(reviewed.body).toMatchObject({ status: 'issued', kind: 'guideline' });
  });

  it('is about stunting handled together: Dinas PPPA leads, the others commit to their own share (L3)', async () => {
    const draft = await cabinet.post<DirectiveView>(`${path}/directives`, {
      meetingId: meeting.id,
      text: 'Stunting ditangani keroyokan; camat memantau kader posyandu.',
      issuer: 'Bupati Lamongan',
      addressees: { classes: ['district-office'], organisations: [organisations['opd-1'], organisations['opd-2']] },
      lead: organisations['opd-1'],
    });
    const preview = await cabinet.post<{ addressees: { organisationCode: string; part: string }[] }>(
      `${path}/directives/${draft.body.id}/preview`,
    );
    expect(preview.body.addressees.filter(({ part }) => part === 'lead').map(({ organisationCode }) => organisationCode)).toEqual([
      'opd-1',
    ]);
    await cabinet.post(`${path}/directives/${draft.body.id}/issue`);
    const camat = service.api.as('organisation', '35.24', 'kec-1');
    const { body } = await camat.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${draft.body.id}`);
    await camat.post(`${path}/assignments/${body.items[0]?.id}/commitment`, { commitment: 'Memantau 40 kader posyandu.' });

    const coverage = await cabinet.get<CoverageView>(`${path}/directives/${draft.body.id}/coverage`);
    expect(coverage.body.addressees[0]).toMatchObject({ organisationCode: 'opd-1', part: 'lead', commitment: null });
    expect(coverage.body.addressees.find(({ organisationCode }) => organisationCode === 'kec-1')).toMatchObject({
      part: 'co-owner',
      commitment: 'Memantau 40 kader posyandu.',
    });
  });
});
