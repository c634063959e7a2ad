import type { Page } from '@rakor/http';
import type { AssignmentView } from '../assignment/assignment.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { PreviewView } from '../directive/preview/preview.view.js';
import type { PeriodView } from '../directive/reporting/show-reporting.controller.js';
import type { SuccessionView } from '../directive/succession/succession.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Seed 004: the Pj Bupati of Buleleng with the heads of all OPD, Tuesday 10 January 2023, in WITA.
const PJ_BUPATI = 'Pj Bupati Buleleng';
const path = '/v1/regions/51.08';
const service = await givenDirectivesService();
const organisations = await service.knows('51.08', 'Kabupaten Buleleng', {
  dinkes: 'opd',
  disdik: 'opd',
  'kec-sawan': 'district-office',
  'desa-mengening': 'village',
});
const cabinet = service.api.as('secretariat', '51.08');
const dinkes = service.api.as('organisation', '51.08', 'dinkes');

const aMeeting = async (startsAt: string): Promise<MeetingView> => {
  const plan = { title: 'Rakor', type: 'rakor', startsAt, place: 'Ruang rapat Kantor Bupati', chair: PJ_BUPATI };
  const { body } = await cabinet.post<MeetingView>(`${path}/meetings`, plan);
  return (await cabinet.post<MeetingView>(`${path}/meetings/${body.id}/start`)).body;
};
const draftOf = async (meetingId: string, draft: object): Promise<DirectiveView> =>
  (await cabinet.post<DirectiveView>(`${path}/directives`, { meetingId, issuer: PJ_BUPATI, ...draft })).body;
const issue = async ({ id }: DirectiveView): Promise<DirectiveView> =>
  (await cabinet.post<DirectiveView>(`${path}/directives/${id}/issue`)).body;

describe('Buleleng’s meeting on the programs of 2023', () => {
  let meeting: MeetingView;
  beforeAll(async () => {
    service.clock.travelTo('2023-01-10T01:00:00Z');
    meeting = await aMeeting('2023-01-09T23:30:00Z');
  });

  it('is held on the Tuesday of its own time zone', () => expect(meeting.heldOn).toBe('2023-01-10'));

  it('asks all to work together, and turns to each as is due to it (U1)', async () => {
    const draft = await draftOf(meeting.id, {
      text: 'Bekerja kolaboratif, jangan sendiri-sendiri.',
      addressees: { classes: ['opd', 'district-office', 'village'], except: [organisations['disdik']] },
    });

    const { body } = await cabinet.post<PreviewView>(`${path}/directives/${draft.id}/preview`);

    expect(body.addressees.map(({ organisationCode, mode, obligation }) => [organisationCode, mode, obligation])).toEqual([
      ['desa-mengening', 'coordinate', 'by-agreement'],
      ['dinkes', 'instruct', 'binding'],
      ['kec-sawan', 'instruct', 'binding'],
    ]);
    expect(body.leftOut.map(({ organisationCode }) => organisationCode)).toEqual(['disdik']);
  });

  it('asks for a report each month on how services become quicker, and knows whose is missing (U3)', async () => {
    const directive = await issue(
      await draftOf(meeting.id, {
        text: 'Buat laporan cara menjadikan pelayanan publik lebih cepat, prima, dan akurat.',
        addressees: { classes: ['opd'] },
        kind: 'reporting',
        reporting: { period: 'monthly', template: 'Laporan percepatan pelayanan publik' },
      }),
    );
    const { body } = await dinkes.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${directive.id}`);
    const here = `${path}/assignments/${body.items[0]?.id}`;
    await dinkes.post(`${here}/acknowledge`);
    await dinkes.post(`${here}/reports`, { summary: 'Antrean dipersingkat.' });
    service.clock.travelTo('2023-02-20T01:00:00Z');
    expect((await dinkes.post(`${here}/reports`, { summary: 'Antrean daring berjalan.' })).status).toBe(200);

    const periods = await cabinet.get<Page<PeriodView>>(`${path}/directives/${directive.id}/reporting`);
    expect(periods.body.items.map(({ from, over, missing }) => [from, over, missing])).toEqual([
      ['2023-02-01', false, ['disdik']],
      ['2023-01-01', true, ['disdik']],
    ]);
  });

  it('follows the recommendations of the audit board: each agency answers in one of four statuses (U8)', async () => {
    const directive = await issue(
      await draftOf(meeting.id, {
        text: 'Tindak lanjuti rekomendasi BPK paling lambat 60 hari sejak LHP diterima.',
        addressees: { classes: ['opd'] },
        kind: 'reporting',
        reporting: { period: 'quarterly', template: 'Tindak lanjut rekomendasi BPK', form: 'bpk-follow-up' },
      }),
    );
    const { body } = await dinkes.get<Page<AssignmentView>>(`${path}/assignments?directiveId=${directive.id}`);
    const here = `${path}/assignments/${body.items[0]?.id}`;
    await dinkes.post(`${here}/acknowledge`);
    const answers = { recommendation: '1.a Aset belum tercatat', receivedOn: '2023-01-10', status: '1' };

    const refused = await dinkes.post(`${here}/reports`, { summary: 'Aset sudah dicatat.', answers });
    const taken = await dinkes.post(`${here}/reports`, { summary: 'Aset sudah dicatat.', answers: { ...answers, receipt: 'TT/012/2023' } });

    expect(refused).toMatchObject({ status: 422, body: { code: 'values-unfit', errors: [{ pointer: '/answers/receipt' }] } });
    expect(taken.status).toBe(200);
    const [quarter] = (await cabinet.get<Page<PeriodView>>(`${path}/directives/${directive.id}/reporting`)).body.items;
    expect(quarter).toMatchObject({ missing: ['disdik'], answers: [{ field: 'status', choice: '1', reports: 1 }] });
  });

  it('is issued by a position, in the capacity of who stands in (U9)', async () => {
    const [first] = (await cabinet.get<Page<DirectiveView>>(`${path}/directives?status=issued`)).body.items;

    const { body } = await cabinet.get<SuccessionView>(`${path}/directives/${first?.id}/succession`);

    expect(body.issuer).toMatchObject({ issuer: PJ_BUPATI, changed: false });
    expect(body.addressees).toHaveLength(2);
  });

  it('goes on with what 2022 left unfinished, or calls it off with the reason (L7, U2)', async () => {
    const before = await aMeeting('2022-11-01T01:00:00Z');
    const inflation = await issue(await draftOf(before.id, { text: 'Kendalikan inflasi.', addressees: { classes: ['opd'] } }));
    const mcp = await issue(await draftOf(before.id, { text: 'Naikkan nilai MCP.', addressees: { classes: ['opd'] } }));
    const unfinished = async () => (await cabinet.get<Page<DirectiveView>>(`${path}/year-end/2022`)).body.items.map(({ number }) => number);
    expect(await unfinished()).toEqual([mcp.number, inflation.number]);

    const carried = await cabinet.post<DirectiveView>(
      `${path}/directives/${inflation.id}/carry-over`,
      { meetingId: meeting.id, reason: 'Belum selesai pada 2022.' },
      { ifMatch: inflation.version },
    );
    await cabinet.post(`${path}/directives/${mcp.id}/cancel`, { reason: 'Masuk program Inspektorat.' }, { ifMatch: mcp.version });

    expect(carried).toMatchObject({ status: 201, body: { carriedFrom: inflation.id, status: 'issued', text: 'Kendalikan inflasi.' } });
    expect(carried.body.number).toMatch(/^ARH\/51\.08\/2023\//);
    expect(await unfinished()).toEqual([]);
    const { body: old } = await cabinet.get<DirectiveView>(`${path}/directives/${inflation.id}`);
    expect(old).toMatchObject({ status: 'superseded', supersededBy: carried.body.id });
  });
});
