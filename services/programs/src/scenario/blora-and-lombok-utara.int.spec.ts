import { CloseProgramHandler } from '../program/close/close-program.handler.js';
import type { DraftProgram } from '../program/draft/draft-program.handler.js';
import { ExtendProgramHandler } from '../program/extend/extend-program.handler.js';
import { HandOverProgramHandler } from '../program/hand-over/hand-over-program.handler.js';
import { PrioritiseProgramHandler } from '../program/prioritise/prioritise-program.handler.js';
import { AddRecordHandler } from '../record/add/add-record.handler.js';
import { CountRecordsController } from '../record/count/count-records.controller.js';
import { givenPrograms } from '../testing/given-programs.js';
import { CloseWindowHandler } from '../window/close/close-window.handler.js';
import { PassDays } from '../window/pass-days/pass-days.js';
import { ProgramsUndecided, TooManyPriorities } from '../window/window.errors.js';

type Said = Pick<DraftProgram, 'title' | 'template' | 'details'>;

/** Blora's nine programs of 2021, as the report of 29 March names them (domain §1.2). */
const NINE: readonly (Said & { seed: string })[] = [
  {
    seed: 'B1',
    title: 'Mal Pelayanan Publik',
    template: 'facility-opening',
    details: { place: 'Gedung Konco Tani', openedBy: 'Menteri PAN-RB' },
  },
  { seed: 'B2', title: 'Ngantor di Rumah Sakit', template: 'leader-visits', details: { facilities: 28 } },
  { seed: 'B3', title: 'Ngopeni Kadang Kekurangan', template: 'referral-service', details: { service: 'SLRT' } },
  {
    seed: 'B4',
    title: 'Blora Satu Data',
    template: 'data-sharing',
    details: { platform: 'Command Center', steward: 'Dinkominfo', agencies: 45 },
  },
  {
    seed: 'B5',
    title: 'Blora Mengaji',
    template: 'beneficiary-cards',
    details: { beneficiaries: 4_000, bank: 'Bank Jateng', verifier: 'Kemenag' },
  },
  {
    seed: 'B6',
    title: 'Musrenbang Lansia dan Kelompok Rentan',
    template: 'deliberation',
    details: { plan: 'RKPD 2022', planMeetsOn: '2021-03-30' },
  },
  { seed: 'B7', title: 'Satgas Pupuk', template: 'task-force', details: { decree: '520/1/2021', chair: 'Sekda', districts: 16 } },
  { seed: 'B8', title: 'Grand Design Peternakan', template: 'expert-document', details: { document: 'Grand design hulu-hilir' } },
  { seed: 'B9', title: 'Ngopi Bareng', template: 'public-forum', details: { forums: 6 } },
];

const service = await givenPrograms();
const { cabinet, clock, positionId } = service;
const replica = await service.leads(PassDays);
const closeWindow = service.get(CloseWindowHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type }) => type.split('.')[1]);
const passTo = async (at: string) => {
  clock.travelTo(at);
  await replica.runOut();
};
const fromTemplate = (said: Said) => ({ ...said, category: null, horizon: 'window' as const, milestones: null, budget: null });

it('Blora’s 99 days go from nine templates to nine decisions, and none is forgotten (B)', async () => {
  const { id: windowId } = await service.aWindow();
  const ids = new Map<string, string>();
  for (const { seed, ...said } of NINE) ids.set(seed, (await service.aRunningProgram({ ...fromTemplate(said), windowId })).id);
  const idOf = (seed: string) => ids.get(seed) ?? '';

  await passTo('2021-03-29T06:00:00Z');
  const facility = (name: string, visitedOn?: string) => ({
    ...{ programId: idOf('B2'), kind: 'facilities' },
    data: { facility: name, kind: 'hospital', ...(visitedOn !== undefined && { visitedOn }) },
  });
  await service.get(AddRecordHandler).execute(cabinet, facility('RSUD Blora', '2021-03-15'));
  await service.get(AddRecordHandler).execute(cabinet, facility('RSUD Cepu'));
  const [visits] = await service.get(CountRecordsController).count(cabinet, idOf('B2'));
  expect(visits?.tallies[0]).toMatchObject({ key: 'visited', n: 1, of: 28 });

  await passTo('2021-04-16T00:30:00Z');
  await passTo('2021-06-05T00:00:00Z');
  expect(await told(windowId)).toEqual(['window-opened', 'window-started', 'midpoint-due', 'window-ended']);

  const reason = 'Rapat penutupan.';
  for (const seed of ['B1', 'B3', 'B5', 'B6'])
    await service.get(CloseProgramHandler).execute(cabinet, { programId: idOf(seed), outcome: 'achieved', reason });
  await service.get(ExtendProgramHandler).execute(cabinet, { programId: idOf('B8'), endsOn: '2021-08-31', reason });
  for (const seed of ['B2', 'B4', 'B7'])
    await service
      .get(HandOverProgramHandler)
      .execute(cabinet, { programId: idOf(seed), plan: 'rpjmd', reference: 'RPJMD 2021–2026', reason });
  await expect(closeWindow.execute(cabinet, { windowId })).rejects.toThrow(ProgramsUndecided);
  await service.get(HandOverProgramHandler).execute(cabinet, { programId: idOf('B9'), plan: 'renja', reference: 'Renja Setda', reason });
  await closeWindow.execute(cabinet, { windowId });

  expect((await service.announced(windowId)).at(-1)?.data).toMatchObject({
    programsClosed: 4,
    programsExtended: 1,
    programsHandedOver: 4,
    dayNo: 99,
  });
});

it('Lombok Utara’s 100 days have five priorities and not a sixth, and what ran before goes on after them (K1, K5)', async () => {
  clock.travelTo('2021-03-08T02:00:00Z');
  const hundred = { name: '100 hari kerja', positionId, inauguratedOn: '2021-02-26', length: 100, maxPriorities: 5 };
  const { id: windowId, lastDay } = await service.aWindow(hundred);
  expect(lastDay).toBe('2021-06-05');
  const plan = { milestones: [{ title: 'Berjalan', weight: 100, plannedOn: '2021-06-01' }] };
  const running = [];
  for (let n = 1; n <= 4; n++) running.push(await service.aRunningProgram({ windowId, title: `Prioritas ${n}`, ...plan }));
  const baseline = { on: '2021-02-25', percent: 40, note: 'Layanan dokumen keliling sudah berjalan.' };
  const goesOn = await service.aRunningProgram({
    windowId,
    title: 'Dukcapil keliling',
    horizon: 'continuous',
    baseline,
    innovation: true,
    ...plan,
  });
  const sixth = await service.aRunningProgram({ windowId, title: 'Keenam', ...plan });
  const prioritise = (programId: string) =>
    service.get(PrioritiseProgramHandler).execute(cabinet, { programId, priority: true, reason: null });

  for (const { id } of [...running, goesOn]) await prioritise(id);
  await expect(prioritise(sixth.id)).rejects.toThrow(TooManyPriorities);

  await passTo('2021-06-06T00:00:00Z');
  const reason = 'Hari ke-100.';
  for (const { id: programId } of [...running, sixth])
    await service.get(CloseProgramHandler).execute(cabinet, { programId, outcome: 'partly-achieved', reason });
  const extended = await service.get(ExtendProgramHandler).execute(cabinet, { programId: goesOn.id, endsOn: goesOn.endsOn, reason });
  await closeWindow.execute(cabinet, { windowId });

  expect(extended).toMatchObject({
    status: 'running',
    decision: 'extended',
    endsOn: '2021-12-31',
    baseline: { percent: 40 },
    priority: true,
  });
  expect((await service.announced(windowId)).at(-1)?.data).toMatchObject({ programsClosed: 5, programsExtended: 1 });
});
