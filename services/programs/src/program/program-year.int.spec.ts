import { ReportProgressHandler } from '../progress/report/report-progress.handler.js';
import { VerifyProgressHandler } from '../progress/verify/verify-progress.handler.js';
import { givenPrograms } from '../testing/given-programs.js';
import { CarryOverProgramHandler } from './carry-over/carry-over-program.handler.js';
import { ChangeMembersHandler } from './change-members/change-members.handler.js';
import { ProgramAsItIs, ProgramDecided, ProgramNotRunning } from './program.errors.js';
import { ProgramRepository } from './program.repository.js';
import { RecordRealisationHandler } from './record-realisation/record-realisation.handler.js';
import { ShowProgramYearController } from './show-year/show-program-year.controller.js';

const service = await givenPrograms('35.24', '2023-01-30T02:00:00Z');
const { cabinet, clock, organisations, region } = service;
const carryOver = service.get(CarryOverProgramHandler);
const changeMembers = service.get(ChangeMembersHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const stored = (id: string, asOf?: Date) => service.unitOfWork.read(cabinet, (tx) => service.get(ProgramRepository).get(tx, id, asOf));
const year = (of: number) => service.get(ShowProgramYearController).show(cabinet, of);

beforeEach(() => clock.travelTo('2023-01-30T02:00:00Z'));

/** Lamongan's ring road (L4): of the year, and of no window. */
const aRoad = (budget: bigint | null = 40_000_000_000n) =>
  service.aRunningProgram({
    ...{ title: 'Jalan Lingkar Utara', template: 'infrastructure', category: null, horizon: null, budget },
    ...{ details: { location: 'Lamongan' }, milestones: null, fiscalYear: 2023 },
  });

describe('The register of a year', () => {
  it('adds up each category, and rupiah exactly (L4)', async () => {
    const road = await aRoad();
    await service.aDraft({
      horizon: 'continuous',
      category: 'small-enterprises',
      milestones: [],
      fiscalYear: 2023,
      budget: 9_007_199_254_740_993n,
    });
    await service.aDraft({ horizon: 'continuous', milestones: [], fiscalYear: 2024 });
    const spent = { on: '2023-01-30', realised: 40_000_000_001n, reason: null };
    await service.get(RecordRealisationHandler).execute(cabinet, { programId: road.id, realisation: spent });

    expect(road).toMatchObject({ startsOn: '2023-01-01', endsOn: '2023-12-31', category: 'infrastructure', windowId: null });
    expect(await year(2023)).toEqual({
      ...{ fiscalYear: 2023, programs: 2, unfinished: 2, carriedOver: 0, priorities: 0, overspent: 1 },
      ...{ budget: '9007239254740993', realised: '40000000001' },
      categories: [
        expect.objectContaining({ category: 'infrastructure', programs: 1, budget: '40000000000', overspent: 1 }),
        expect.objectContaining({ category: 'small-enterprises', programs: 1, budget: '9007199254740993', realised: '0' }),
      ],
    });
    expect(await year(2022)).toMatchObject({ programs: 0, budget: '0', categories: [] });
  });
});

describe('A program that is carried over', () => {
  it('goes on in the next year as a draft, from what was verified of it (L7)', async () => {
    const { id: programId, milestones } = await aRoad();
    clock.travelTo('2023-03-01T02:00:00Z');
    const report = await service.get(ReportProgressHandler).execute(service.as('dpmptsp'), {
      ...{
        programId,
        milestoneId: milestones[0]?.id ?? '',
        claimedPercent: 100,
        summary: 'DED selesai.',
        evidence: [{ url: 'https://lamongan.go.id/ded', title: 'DED' }],
      },
    });
    await service.get(VerifyProgressHandler).execute(cabinet, { reportId: report.id, verifiedPercent: 95 });
    clock.travelTo('2023-12-29T02:00:00Z');

    const successor = await carryOver.execute(cabinet, { programId, budget: 50_000_000_000n, reason: 'Lelang gagal.' });

    expect(successor).toMatchObject({
      ...{ fiscalYear: 2024, status: 'draft', startsOn: '2024-01-01', endsOn: '2024-12-31', carriedFrom: programId, milestones: [] },
      ...{ title: 'Jalan Lingkar Utara', details: { location: 'Lamongan' }, budget: '50000000000' },
      baseline: { on: '2023-12-31', percent: 9, note: (await stored(programId)).number },
    });
    expect((await told(programId)).at(-1)).toBe('3 program-carried-over');
    expect(await told(successor.id)).toEqual(['1 program-drafted']);
    expect((await service.announced(programId)).at(-1)?.data).toMatchObject({ successorNumber: successor.number, verifiedPercent: 9 });
    expect(await stored(programId)).toMatchObject({ status: 'carried-over', decision: 'carried-over' });
    expect(await year(2023)).toMatchObject({ carriedOver: 1 });
  });

  it('goes on as one, of many who carry it at the same time', async () => {
    const { id: programId } = await aRoad();

    const { fulfilled, rejected } = await service.race(() => carryOver.execute(cabinet, { programId, budget: null, reason: 'x' }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ProgramDecided)).toBe(true);
    const { rows } = await service.database.admin.query('select from programs.program where carried_from = $1', [programId]);
    expect(rows).toHaveLength(1);
  });

  it('was one that ran', async () => {
    const { id: programId } = await service.aDraft({ horizon: 'continuous', milestones: [] });
    await expect(carryOver.execute(cabinet, { programId, budget: null, reason: 'x' })).rejects.toThrow(ProgramNotRunning);
  });
});

describe('Who leads a program', () => {
  it('may be another one, for a reason; what was known before stays known (F22)', async () => {
    const { id: programId } = await aRoad();
    clock.travelTo('2023-06-01T02:00:00Z');
    const { dinkes, dpmptsp, bpn } = organisations;
    const others = { leadId: dinkes, supporting: [dpmptsp], participants: [bpn], reason: 'SOTK baru.' };

    const changed = await changeMembers.execute(cabinet, { programId, expected: 2, ...others });

    expect(changed).toMatchObject({ leadCode: 'dinkes', members: [{ organisationCode: 'dpmptsp' }, { organisationCode: 'bpn' }] });
    expect((await service.announced(programId)).at(-1)).toMatchObject({
      type: 'programs.program-members-changed.v1',
      data: { leadCode: 'dinkes', formerLeadCode: 'dpmptsp', reason: 'SOTK baru.' },
    });
    await expect(changeMembers.execute(cabinet, { programId, ...others })).rejects.toThrow(ProgramAsItIs);
    const then = await stored(programId, new Date('2023-05-31T16:59:59.999Z'));
    expect(then).toMatchObject({ leadCode: 'dpmptsp', members: [], budget: 40_000_000_000n, region });
    expect(then.milestones).toHaveLength(6);
  });
});
