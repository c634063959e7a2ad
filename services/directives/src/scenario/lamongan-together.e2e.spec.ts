import type { Page } from '@rakor/http';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { CoverageView } from '../directive/coverage/coverage.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 000: stunting is dealt with keroyokan, jointly, and not by Dinas PPPA alone (L3): one leads, each commits to its own share.
const service = await givenDirectivesService();
const ids = await service.knows('35.24', 'Kabupaten Lamongan', {
  ...{ pppa: 'opd', dinkes: 'opd', dinsos: 'opd', diskominfo: 'opd', pkk: 'partner' },
  ...{ 'kec-babat': 'district-office' },
});
const path = '/v1/regions/35.24';
const cabinet = service.api.as('secretariat', '35.24');
const as = (code: string) => service.api.as('organisation', '35.24', code);
let directive: DirectiveView;
const coverage = async () => (await cabinet.get<CoverageView>(`${path}/directives/${directive.id}/coverage`)).body;
const of = async (code: string) => {
  const { body } = await as(code).get<Page<AssignmentView>>(`${path}/assignments?directiveId=${directive.id}`);
  return `${path}/assignments/${body.items[0]?.id ?? ''}`;
};

beforeAll(async () => {
  const morning = { title: 'Coffee Morning', type: 'coffee-morning', startsAt: '2023-01-30T01:00:00Z', place: 'Aula Gajah Mada' };
  const { body: meeting } = await cabinet.post<MeetingView>(`${path}/meetings`, { ...morning, chair: 'Bupati Lamongan' });
  await cabinet.post(`${path}/meetings/${meeting.id}/start`);
  const { body: draft } = await cabinet.post<DirectiveView>(`${path}/directives`, {
    ...{ meetingId: meeting.id, text: 'Tangani stunting secara keroyokan.', issuer: 'Bupati Lamongan', lead: ids['pppa'] },
    addressees: { organisations: ['pppa', 'dinkes', 'dinsos', 'kec-babat', 'pkk'].map((code) => ids[code]) },
  });
  directive = (await cabinet.post<DirectiveView>(`${path}/directives/${draft.id}/issue`)).body;
});

describe('Stunting in Lamongan, dealt with together', () => {
  it('has one that leads, and each commits to its own share', async () => {
    await as('dinkes').post(`${await of('dinkes')}/acknowledge`);
    await as('dinkes').post(`${await of('dinkes')}/commitment`, { commitment: 'Gizi ibu hamil di 33 puskesmas.' });

    expect((await coverage()).addressees.map(({ organisationCode, part, commitment }) => [organisationCode, part, commitment])).toEqual(
      expect.arrayContaining([
        ['pppa', 'lead', null],
        ['dinkes', 'co-owner', 'Gizi ibu hamil di 33 puskesmas.'],
      ]),
    );
  });

  it('is clear to the camat once it has been answered which posyandu are meant', async () => {
    const babat = await of('kec-babat');
    await as('kec-babat').post(`${babat}/ask-clarification`, { question: 'Posyandu mana yang dipantau?' });
    expect((await cabinet.get<Page<unknown>>(`${path}/assignments?status=clarification-needed`)).body.items).toHaveLength(1);
    await cabinet.post(`${babat}/answer-clarification`, { answer: 'Semua, beserta kadernya.' });

    expect((await as('kec-babat').post<AssignmentView>(`${babat}/acknowledge`)).body).toMatchObject({ status: 'acknowledged', version: 3 });
  });

  it('is declined by the partner, which was invited, and by no agency', async () => {
    expect(
      (await as('pkk').post<AssignmentView>(`${await of('pkk')}/decline`, { reason: 'Sudah di luar program tahun ini.' })).body.status,
    ).toBe('declined');
    expect(await as('dinkes').post(`${await of('dinkes')}/decline`, { reason: 'Sibuk.' })).toMatchObject({
      status: 422,
      body: { code: 'assignment-may-not-be-declined' },
    });
  });

  it('is handed on by Dinas Sosial to Dinas Kominfo, whose application is meant', async () => {
    const dinsos = await of('dinsos');
    await as('dinsos').post(`${dinsos}/offer-transfer`, { organisationId: ids['diskominfo'], reason: 'Efektifkan aplikasi terkait.' });
    expect((await as('dinkes').post(`${dinsos}/accept-transfer`)).status).toBe(404);
    const { body } = await as('diskominfo').post<AssignmentView>(`${dinsos}/accept-transfer`);

    expect(body).toMatchObject({ organisationCode: 'diskominfo', status: 'issued', number: directive.number, version: 0 });
    expect(`${path}/assignments/${body.transferredFrom ?? ''}`).toBe(dinsos);
    expect((await as('diskominfo').get(`${dinsos}/history`)).status).toBe(200);
    expect(await as('dinsos').post(`${dinsos}/acknowledge`)).toMatchObject({ status: 409, body: { code: 'assignment-transferred' } });
  });

  it('is done once each share is verified, declined, handed on, or no longer needed', async () => {
    await cabinet.post(`${await of('kec-babat')}/waive`, { reason: 'Sudah tercakup oleh Dinas Kesehatan.' });
    for (const code of ['pppa', 'dinkes', 'diskominfo']) {
      const one = await of(code);
      if (code !== 'dinkes') await as(code).post(`${one}/acknowledge`);
      const { body } = await as(code).post<AssignmentView>(`${one}/reports`, { summary: 'Selesai.' });
      expect((await coverage()).status).toBe('issued');
      await cabinet.post(`${one}/verify`, undefined, { ifMatch: body.version });
      await cabinet.post(`${one}/close`);
    }

    expect(await coverage()).toMatchObject({
      status: 'closed',
      counts: { closed: 3, declined: 1, transferred: 1, waived: 1, issued: 0 },
      closed: { numerator: 3, denominator: 6 },
    });
  });
});
