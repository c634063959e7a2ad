import {
  MeasurementsApprovedV1,
  MidpointDueV1,
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  WindowClosedV1,
  type WindowFact,
} from '@rakor/contracts';
import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { eventually, type SampleEvent } from '@rakor/testing';
import type { BriefView } from '../brief/brief.view.js';
import type { DirectiveView } from '../directive/directive.view.js';
import type { DirectiveDetail } from '../directive/show/directive-detail.view.js';
import type { CarriedOver } from '../meeting/carry-over/carried-over.view.js';
import type { MeetingView } from '../meeting/meeting.view.js';
import { givenDirectivesService } from '../testing/given-service-with-directory.js';

// Blora's 99 days: inaugurated on 26 February 2021, day 50 on 16 April, day 99 on 4 June.
const region = '33.16';
const service = await givenDirectivesService();
await service.knows(region, 'Kabupaten Blora', { dinkes: 'opd' });
await service.knows('35.24', 'Kabupaten Lamongan');
const cabinet = service.api.as('secretariat', region);
const path = `/v1/regions/${region}`;

const aMeeting = async (startsAt: string) => {
  const plan = { title: 'Rakor', type: 'rakor', startsAt, place: 'Setda', chair: 'Bupati Blora' };
  return (await cabinet.post<MeetingView>(`${path}/meetings`, plan)).body.id;
};
const tableOf = async (meetingId: string, of: (item: CarriedOver) => unknown = ({ kind, text }) => `${kind}: ${text}`) =>
  (await cabinet.get<Page<CarriedOver>>(`${path}/meetings/${meetingId}/carry-over`)).body.items.map(of);

describe('What stands in the way of a program', () => {
  const obstacle = {
    ...{ obstacleId: newId(), obstacleType: 'land', programId: newId(), programNumber: 'PRG/33.16/2021/00003' },
    ...{ programTitle: 'Perbaikan jalan', organisationId: newId(), organisationCode: 'dpupr', organisationName: 'Dinas PUPR' },
  } as const;

  it('lies on the table of the next meeting and on its brief, until it is gone; and on no other region’s', async () => {
    const words = { text: 'Lahan belum bebas.', unblocker: 'BPN Blora', raisedBy: 'kadis', raisedAt: '2021-03-20T02:00:00.000Z' };
    await service.hears({ type: ProgramObstacleRaisedV1, fact: { ...obstacle, sequence: 1, ...words } }, { region });
    const next = await aMeeting('2021-03-29T06:00:00Z');
    await eventually(async () => expect(await tableOf(next)).toEqual(['obstacle: Lahan belum bebas.']));

    const brief = (await cabinet.get<BriefView>(`${path}/meetings/${next}/brief`)).body;
    expect(brief.obstacles).toMatchObject({
      total: 1,
      items: [{ number: obstacle.programNumber, party: 'Dinas PUPR', detail: { unblocker: 'BPN Blora', program: 'Perbaikan jalan' } }],
    });
    const elsewhere = service.api.as('secretariat', '35.24');
    const plan = { title: 'Rakor', type: 'rakor', startsAt: '2021-03-29T06:00:00Z', place: 'Setda', chair: 'Bupati' };
    const { id } = (await elsewhere.post<MeetingView>('/v1/regions/35.24/meetings', plan)).body;
    expect((await elsewhere.get<Page<CarriedOver>>(`/v1/regions/35.24/meetings/${id}/carry-over`)).body.items).toEqual([]);

    const gone = { solution: 'Dibebaskan.', ageDays: 5, resolvedBy: 'bpn', resolvedAt: '2021-03-25T02:00:00.000Z' };
    await service.hears({ type: ProgramObstacleResolvedV1, fact: { ...obstacle, sequence: 2, ...gone } }, { region });
    await eventually(async () => expect(await tableOf(next)).toEqual([]));
  });

  it('leaves the table when its program ends', async () => {
    const words = { text: 'Penyedia mundur.', unblocker: 'ULP', raisedBy: 'kadis', raisedAt: '2021-03-20T02:00:00.000Z' };
    const other = { ...obstacle, obstacleId: newId() };
    await service.hears({ type: ProgramObstacleRaisedV1, fact: { ...other, sequence: 1, ...words } }, { region });
    const next = await aMeeting('2021-03-30T06:00:00Z');
    await eventually(async () => expect(await tableOf(next)).toEqual(['obstacle: Penyedia mundur.']));

    const lapsed = { because: 'closed', unblocker: 'ULP', ageDays: 5, lapsedAt: '2021-03-25T02:00:00.000Z' } as const;
    await service.hears({ type: ProgramObstacleLapsedV1, fact: { ...other, sequence: 2, ...lapsed } }, { region });

    await eventually(async () => expect(await tableOf(next)).toEqual([]));
  });
});

const midpointOf = (fact: WindowFact): SampleEvent<MidpointDueV1> => ({
  type: MidpointDueV1,
  fact: { ...fact, announcedAt: '2021-04-16T00:30:00.000Z' },
});

describe('A window of which half is over', () => {
  const aWindow = (overrides: Partial<WindowFact> = {}): WindowFact => ({
    ...{ windowId: newId(), sequence: 4, number: 'WIN/33.16/2021/1', name: '99 hari kerja', position: 'Bupati Blora' },
    ...{ inauguratedOn: '2021-02-26', length: 99, countMode: 'calendar', midpointOn: '2021-04-16', lastDay: '2021-06-04', dayNo: 50 },
    ...overrides,
  });
  const due = (fact: WindowFact) => service.hears(midpointOf(fact), { region });

  it('is reviewed by the next meeting, and not by the one after that', async () => {
    await due(aWindow());
    const next = await aMeeting('2021-04-19T02:00:00Z');
    const later = await aMeeting('2021-04-26T02:00:00Z');
    await eventually(async () => expect(await tableOf(next)).toEqual(['midpoint-review: 99 hari kerja']));
    expect((await cabinet.get<BriefView>(`${path}/meetings/${next}/brief`)).body.midpoints).toMatchObject({
      total: 1,
      items: [{ number: 'WIN/33.16/2021/1', party: 'Bupati Blora', since: '2021-04-16', detail: { lastDay: '2021-06-04' } }],
    });

    await cabinet.post(`${path}/meetings/${next}/start`);
    expect(await tableOf(later)).toHaveLength(1);
    await cabinet.post(`${path}/meetings/${next}/close`);

    expect(await tableOf(later)).toEqual([]);
    expect(await tableOf(next)).toEqual(['midpoint-review: 99 hari kerja']);
  });

  it('is not reviewed any more once it was closed', async () => {
    const window = aWindow({ name: '100 hari' });
    await due(window);
    const next = await aMeeting('2021-05-03T02:00:00Z');
    await eventually(async () => expect(await tableOf(next)).toEqual(['midpoint-review: 100 hari']));

    const closing = {
      programsClosed: 3,
      programsExtended: 0,
      programsHandedOver: 1,
      closedBy: 'bupati',
      closedAt: '2021-06-05T02:00:00.000Z',
    };
    await service.hears({ type: WindowClosedV1, fact: { ...window, sequence: 9, ...closing } }, { region });

    await eventually(async () => expect(await tableOf(next)).toEqual([]));
  });
});

describe('A directive that names a target', () => {
  const approved = (overrides: Partial<MeasurementsApprovedV1> = {}) =>
    service.hears(
      {
        type: MeasurementsApprovedV1,
        fact: {
          ...{
            indicatorId: newId(),
            sequence: 3,
            indicatorCode: 'stunting',
            nameId: 'Prevalensi stunting',
            nameEn: 'Stunting',
            unit: 'percent',
          },
          ...{ organisationId: newId(), organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan', period: '2021', approved: 16 },
          ...{ numerator: '9123', denominator: '50000', value: '18.246', reported: 16, expected: 16, colour: 'amber' },
          ...{ approvedBy: 'bappeda', approvedAt: '2022-01-20T02:00:00.000Z' },
          ...overrides,
        },
      },
      { region },
    );

  it('shows where its indicator stands, by the latest period, and never by a part of it', async () => {
    const meetingId = await aMeeting('2021-03-30T06:00:00Z');
    await cabinet.post(`${path}/meetings/${meetingId}/start`);
    const target = { indicator: 'stunting', value: { numerator: '14', denominator: '100' } };
    const draft = {
      meetingId,
      issuer: 'Bupati Blora',
      addressees: { classes: ['opd'] },
      text: 'Turunkan stunting.',
      kind: 'indicator-target',
      target,
    };
    const { id } = (await cabinet.post<DirectiveView>(`${path}/directives`, draft)).body;
    const figure = async () => (await cabinet.get<DirectiveDetail>(`${path}/directives/${id}`)).body.figure;
    expect(await figure()).toBeNull();

    await approved();
    await approved({ sequence: 5, period: '2022', part: 'balita', value: '99.0' });
    await approved({ sequence: 4, period: '2020', value: '24.1' });
    await approved({ indicatorCode: 'kemiskinan', value: '12.4' });

    await eventually(async () => {
      const { rows } = await service.database.admin.query('select from directives.indicator_figure where region = $1', [region]);
      expect(rows).toHaveLength(2);
    });
    expect(await figure()).toEqual({
      ...{ name: { id: 'Prevalensi stunting', en: 'Stunting' }, unit: 'percent', period: '2021', numerator: '9123', denominator: '50000' },
      ...{ value: '18.246', colour: 'amber', approvedAt: '2022-01-20T02:00:00.000Z' },
    });
    await approved({ sequence: 6, period: '2022', value: '16.5', colour: 'green' });
    await eventually(async () => expect(await figure()).toMatchObject({ period: '2022', value: '16.5', colour: 'green' }));
  });
});
