import type { Page } from '@rakor/http';
import { eventually } from '@rakor/testing';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { CoverageView } from '../directive/coverage/coverage.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { ProposalView } from '../proposal/proposal.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 003: the Pj Sekda of Banten with the Sekda of all eight regencies and cities, Tuesday 28 June 2022 (N1).
const REGENCIES = {
  '36.01': 'Kabupaten Pandeglang',
  '36.02': 'Kabupaten Lebak',
  '36.03': 'Kabupaten Tangerang',
  '36.04': 'Kabupaten Serang',
  '36.71': 'Kota Tangerang',
  '36.72': 'Kota Cilegon',
  '36.73': 'Kota Serang',
  '36.74': 'Kota Tangerang Selatan',
};

const service = await givenDirectivesService();
await service.knows('36', 'Banten', { 'dinkes-prov': 'opd' });
for (const [code, name] of Object.entries(REGENCIES)) await service.knows(code, name, { dinkes: 'opd' });
const province = service.api.as('secretariat', '36');
const sekda = { kabSerang: service.api.as('secretariat', '36.04'), kotaSerang: service.api.as('secretariat', '36.73') };

describe('Banten’s meeting with the Sekda of its regencies', () => {
  let directive: DirectiveView;
  let draft: DirectiveView;
  let ofKabSerang: AssignmentView;

  it('addresses all governments of the regencies, and not its own', async () => {
    const meeting = await province.post<MeetingView>('/v1/regions/36/meetings', {
      title: 'Sinergi program kerja pembangunan',
      type: 'joint-meeting',
      startsAt: '2022-06-28T02:00:00Z',
      place: 'Pendopo Gubernur',
      chair: 'Pj Sekretaris Daerah Provinsi Banten',
      invited: { classes: ['regency-government'] },
    });
    await province.post(`/v1/regions/36/meetings/${meeting.body.id}/start`);
    const draftOne = (text: string, terms: object = {}) =>
      province.post<DirectiveView>('/v1/regions/36/directives', {
        meetingId: meeting.body.id,
        text,
        issuer: 'Pj Sekretaris Daerah Provinsi Banten',
        addressees: { classes: ['regency-government'] },
        ...terms,
      });
    draft = (await draftOne('Optimalkan e-katalog lokal bagi UMKM.')).body;
    const target = {
      indicator: 'stunting',
      value: { numerator: '14', denominator: '100' },
      aspiration: { numerator: '0', denominator: '100' },
    };
    directive = (await draftOne('Turunkan stunting menjadi 14 persen pada tahun 2024.', { kind: 'indicator-target', target })).body;
    await province.post(`/v1/regions/36/directives/${directive.id}/issue`);

    const { body } = await province.get<CoverageView>(`/v1/regions/36/directives/${directive.id}/coverage`);
    expect(body.addressees.map(({ addresseeRegion }) => addresseeRegion).sort()).toEqual(Object.keys(REGENCIES));
    expect(body.addressees.every(({ mode }) => mode === 'request')).toBe(true);
  });

  it('binds to 14 percent, and hopes for zero (N3)', () => {
    expect(directive).toMatchObject({
      kind: 'indicator-target',
      target: { indicator: 'stunting', value: { numerator: '14', denominator: '100' }, aspiration: { numerator: '0', denominator: '100' } },
    });
  });

  it('reaches each regency as its own item', async () => {
    const lists = await Promise.all(
      Object.keys(REGENCIES).map(
        async (code) => (await service.api.as('leader', code).get<Page<AssignmentView>>(`/v1/regions/${code}/assignments`)).body.items,
      ),
    );

    expect(lists.map((items) => items.map(({ addresseeRegion }) => addresseeRegion))).toEqual(Object.keys(REGENCIES).map((code) => [code]));
    [ofKabSerang] = lists[3] as [AssignmentView];
    expect(ofKabSerang).toMatchObject({
      region: '36',
      number: 'ARH/36/2022/00002',
      meetingTitle: 'Sinergi program kerja pembangunan',
      version: 0,
    });
  });

  it('shows Kota Serang nothing of Kabupaten Serang', async () => {
    const hidden = `/v1/regions/36.73/assignments/${ofKabSerang.id}`;
    const unknown = `/v1/regions/36.73/assignments/${directive.id}`;
    const bodyOf = async (path: string) => {
      const { status, body } = await sekda.kotaSerang.get<Record<string, unknown>>(path);
      return { status, code: body['code'], detail: body['detail'] };
    };

    expect(await bodyOf(hidden)).toMatchObject({ status: 404, code: 'assignment-not-found' });
    expect(await bodyOf(hidden)).toEqual(await bodyOf(unknown));
    expect((await sekda.kotaSerang.get(`${hidden}/history`)).status).toBe(404);
    expect((await sekda.kotaSerang.post(`${hidden}/acknowledge`)).status).toBe(404);
  });

  it('shows a regency neither the draft, nor the directive, nor the coverage, nor the meeting', async () => {
    for (const path of [
      `directives/${draft.id}`,
      `directives/${directive.id}`,
      `directives/${directive.id}/coverage`,
      `meetings/${directive.meetingId}`,
    ]) {
      expect((await sekda.kabSerang.get(`/v1/regions/36.04/${path}`)).status).toBe(404);
      expect((await sekda.kabSerang.get(`/v1/regions/36/${path}`)).status).toBe(403);
    }
    expect((await sekda.kabSerang.get<Page<unknown>>('/v1/regions/36.04/directives')).body.items).toEqual([]);
  });

  it('is answered by the regency, and judged by the province', async () => {
    const at = (region: string) => `/v1/regions/${region}/assignments/${ofKabSerang.id}`;
    await sekda.kabSerang.post(`${at('36.04')}/acknowledge`);
    const reported = await sekda.kabSerang.post<AssignmentView>(`${at('36.04')}/reports`, {
      summary: 'Fokus pada ibu hamil dan balita keluarga tidak mampu.',
      evidence: [{ title: 'Rencana aksi', url: 'https://serangkab.example/rencana' }],
    });
    expect((await sekda.kabSerang.post(`${at('36.04')}/verify`, undefined, { ifMatch: 2 })).status).toBe(403);
    const verified = await province.post<AssignmentView>(`${at('36')}/verify`, undefined, { ifMatch: reported.body.version });

    expect(verified.body).toMatchObject({ status: 'verified', version: 3 });
    const history = await sekda.kabSerang.get<Page<{ action: string; actorRegion: string }>>(`${at('36.04')}/history`);
    expect(history.body.items.map(({ action, actorRegion }) => `${action} by ${actorRegion}`)).toEqual([
      'issued by 36',
      'acknowledged by 36.04',
      'reported by 36.04',
      'verified by 36',
    ]);
  });

  it('is told of in the province’s own subjects only', async () => {
    await eventually(async () => {
      const ofAssignment = (await service.announced()).filter(({ key }) => key === ofKabSerang.id);
      expect(ofAssignment.map(({ subject }) => subject)).toEqual([
        'evt.directives.36.00.directive-acknowledged.v1',
        'evt.directives.36.00.directive-reported.v1',
        'evt.directives.36.00.directive-verified.v1',
      ]);
    });
  });
});

describe('What the Sekda of the regencies proposed there', () => {
  const path = '/v1/regions/36/proposals';
  const proposals: ProposalView[] = [];
  const cilegon = service.api.as('secretariat', '36.72');

  it('is written down as said, and becomes theirs: no directive comes out of it (N6, N7)', async () => {
    const { body: meeting } = await province.post<MeetingView>('/v1/regions/36/meetings', {
      title: 'Sinergi program kerja pembangunan',
      type: 'joint-meeting',
      startsAt: '2022-06-28T02:00:00Z',
      place: 'Pendopo Gubernur',
      chair: 'Pj Sekretaris Daerah Provinsi Banten',
    });
    await province.post(`/v1/regions/36/meetings/${meeting.id}/start`);
    for (const [from, speaker, text] of [
      ['36.72', 'Sekretaris Daerah Kota Cilegon', 'Bagi hasil dibayarkan pada saat transaksi, langsung ke RKUD kabupaten/kota.'],
      ['36.04', 'Sekretaris Daerah Kabupaten Serang', 'Data calon pengantin tidak mampu dari KUA diteruskan ke Dinas Kesehatan.'],
    ]) {
      const said = await province.post<{ id: string }>(`/v1/regions/36/meetings/${meeting.id}/utterances`, {
        speaker,
        kind: 'proposal',
        text,
      });
      const words = { meetingId: meeting.id, utteranceId: said.body.id, text };
      const { status, body } = await province.post<ProposalView>(path, { from, proposer: speaker, ...words });
      expect(status).toBe(201);
      proposals.push(body);
      const issued = { ...words, issuer: speaker, addressees: { classes: ['opd'] } };
      expect(await province.post('/v1/regions/36/directives', issued)).toMatchObject({ body: { code: 'utterance-obliges-nobody' } });
    }

    expect(proposals.map(({ number, status }) => [number, status])).toEqual([
      ['USL/36.72/2022/00001', 'submitted'],
      ['USL/36.04/2022/00001', 'submitted'],
    ]);
  });

  it('is seen by the province and by the regency that proposed, each its own', async () => {
    const own = await cilegon.get<Page<ProposalView>>('/v1/regions/36.72/proposals');
    const all = await province.get<Page<ProposalView>>(`${path}?status=submitted`);

    expect(own.body.items.map(({ number }) => number)).toEqual(['USL/36.72/2022/00001']);
    expect(all.body.items).toHaveLength(2);
    expect((await sekda.kabSerang.get(`/v1/regions/36.04/proposals/${proposals[0]?.id}`)).status).toBe(404);
  });

  it('is decided by the province: one is accepted, one studied first', async () => {
    const [ofCilegon = '', ofSerang = ''] = proposals.map(({ id }) => id);
    expect((await cilegon.post(`/v1/regions/36.72/proposals/${ofCilegon}/accept`, {}, { ifMatch: 1 })).status).toBe(403);
    expect((await province.post(`${path}/${ofCilegon}/accept`, {})).status).toBe(428);
    await province.post(`${path}/${ofCilegon}/accept`, { note: 'Mulai tahun anggaran 2023.' }, { ifMatch: 1 });
    const past = await province.post(`${path}/${ofSerang}/study`, { reason: 'x', until: '2022-06-28' }, { ifMatch: 1 });
    await province.post(`${path}/${ofSerang}/study`, { reason: 'Perlu dasar hukum.', until: '2099-09-30' }, { ifMatch: 1 });

    expect(past).toMatchObject({ status: 422, body: { code: 'answer-due-in-the-past', errors: [{ pointer: '/until' }] } });
    const { body: accepted } = await cilegon.get<ProposalView>(`/v1/regions/36.72/proposals/${ofCilegon}`);
    expect(accepted).toMatchObject({ status: 'accepted', reason: 'Mulai tahun anggaran 2023.', version: 2 });
    const history = await sekda.kabSerang.get<Page<{ action: string; actorRegion: string }>>(
      `/v1/regions/36.04/proposals/${ofSerang}/history`,
    );
    expect(history.body.items.map(({ action, actorRegion }) => `${action} by ${actorRegion}`)).toEqual([
      'submitted by 36',
      'under-study by 36',
    ]);
    expect(await province.post(`${path}/${ofCilegon}/reject`, { reason: 'x' }, { ifMatch: 2 })).toMatchObject({
      status: 409,
      body: { code: 'proposal-already-decided' },
    });
  });

  it('is asked for correctly', async () => {
    const words = { text: 'Usul.', proposer: 'Sekda' };
    const fault = async (body: object) => {
      const { status, body: problem } = await province.post<{ errors?: { pointer: string }[] }>(path, body);
      return [status, problem.errors?.[0]?.pointer];
    };

    expect(await fault(words)).toEqual([422, '/from']);
    expect(await fault({ ...words, from: '36' })).toEqual([400, '/from']);
    expect(await fault({ ...words, from: '36.72', answerDueOn: '2020-01-01' })).toEqual([422, '/answerDueOn']);
    expect(await fault({ ...words, from: '36.72', text: ' ' })).toEqual([400, '/text']);
    expect((await service.api.as('organisation', '36.72', 'dinkes').post('/v1/regions/36.72/proposals', words)).status).toBe(403);
  });
});
