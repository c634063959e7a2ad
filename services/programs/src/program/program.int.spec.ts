import { VersionMismatch } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { OrganisationUnknown } from '@rakor/register';
import { givenPrograms } from '../testing/given-programs.js';
import { WeightsNotHundred } from './plan.errors.js';
import { PartNotForClass, ProgramNotDraft, ProgramNotFound } from './program.errors.js';
import { ProgramRepository } from './program.repository.js';
import { SetPlanHandler } from './set-plan/set-plan.handler.js';
import { StartProgramHandler } from './start/start-program.handler.js';

const service = await givenPrograms();
const { cabinet, organisations, database } = service;
const setPlan = service.get(SetPlanHandler);
const start = service.get(StartProgramHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const stored = (id: string) => service.unitOfWork.read(cabinet, (tx) => service.get(ProgramRepository).get(tx, id));
const milestone = (title: string, weight: number, plannedOn: string, id?: string) => ({
  ...(id !== undefined && { id }),
  title,
  weight,
  plannedOn,
});

describe('A program that is drafted', () => {
  it('is in the table as it was said, with its members, and announced', async () => {
    const { dinkes, bpn } = organisations;

    const program = await service.aDraft({ supporting: [dinkes], participants: [bpn] });

    expect(program).toMatchObject({
      number: 'PRG/33.16/2021/0001',
      startsOn: '2021-02-26',
      endsOn: '2021-06-04',
      budget: '1250000000',
      status: 'draft',
    });
    expect(program.trajectory).toEqual([
      { on: '2021-05-11', percent: 60 },
      { on: '2021-06-04', percent: 100 },
    ]);
    expect(await stored(program.id)).toMatchObject({ members: [{ part: 'support' }, { part: 'participant' }], budget: 1_250_000_000n });
    expect(await service.announced(program.id)).toMatchObject([
      {
        type: 'programs.program-drafted.v1',
        data: { members: [{ organisationCode: 'dinkes' }, { organisationCode: 'bpn' }], budget: '1250000000' },
      },
    ]);
  });

  it.each([
    ['a sum of 99', { milestones: [milestone('x', 99, '2021-05-11')] }, WeightsNotHundred],
    ['an unknown organisation', { supporting: [newId()] }, OrganisationUnknown],
    ['a lead that cannot be instructed', { leadId: organisations.bpn }, PartNotForClass],
  ])('leaves no trace with %s', async (_, fault, refusal) => {
    const { id: windowId } = await service.aWindow();

    await expect(service.aDraft({ windowId, ...fault })).rejects.toThrow(refusal);

    const { rows } = await database.admin.query('select from programs.program where window_id = $1', [windowId]);
    expect(rows).toEqual([]);
  });

  it('is given a number of its own, of many that are drafted at once', async () => {
    const { id: windowId } = await service.aWindow({ inauguratedOn: '2025-02-20', length: 100 });
    const plan = { milestones: [milestone('x', 100, '2025-03-03')] };

    const { fulfilled } = await service.race(() => service.aDraft({ windowId, ...plan }));

    expect(fulfilled.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `PRG/33.16/2025/000${n}`));
  });
});

describe('A plan', () => {
  it('that is revised keeps the milestones that stay, and retires the others', async () => {
    const { id: programId, milestones } = await service.aRunningProgram();
    const [soft, grand] = milestones.map(({ id }) => id);

    const revised = await setPlan.execute(cabinet, {
      programId,
      milestones: [milestone('Jaringan', 20, '2021-04-30'), milestone('Soft launch', 80, '2021-05-11', soft)],
      trajectory: [],
      reason: 'Grand launch ikut jadwal menteri.',
    });

    expect(revised.milestones.map(({ title, weight }) => `${title} ${weight}`)).toEqual(['Jaringan 20', 'Soft launch 80']);
    expect(revised.milestones[1]?.id).toBe(soft);
    const { rows } = await database.admin.query('select id from programs.milestone where program_id = $1 and retired_at is not null', [
      programId,
    ]);
    expect(rows).toEqual([{ id: grand }]);
    expect(await told(programId)).toEqual(['1 program-drafted', '2 program-started', '3 program-plan-set']);
  });

  it('comes to 100 whatever the code does: the database says so too', async () => {
    const { id } = await service.aDraft();

    const broken = database.admin.query('update programs.milestone set weight = weight - 1 where program_id = $1 and position = 1', [id]);

    await expect(broken).rejects.toThrow('come to 99');
  });

  it('stands in the history as it was at each version', async () => {
    const { id: programId } = await service.aDraft();
    await setPlan.execute(cabinet, { programId, milestones: [milestone('Satu', 100, '2021-06-01')], trajectory: [], reason: null });

    const { rows } = await database.admin.query<{ titles: string }>(
      `select jsonb_path_query_array(state, '$.milestones[*].title')::text as titles from programs.program_history where program_id = $1 order by version`,
      [programId],
    );
    expect(rows.map(({ titles }) => titles)).toEqual(['["Soft launch", "Grand launch"]', '["Satu"]']);
  });
});

describe('A program is started', () => {
  it('once, of many who do it at the same time', async () => {
    const { id: programId } = await service.aDraft();

    const { fulfilled, rejected } = await service.race(() => start.execute(cabinet, { programId }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ProgramNotDraft)).toBe(true);
    expect(await told(programId)).toEqual(['1 program-drafted', '2 program-started']);
  });

  it('in the version that was seen', async () => {
    const { id: programId } = await service.aDraft();

    await expect(start.execute(cabinet, { programId, expected: 2 })).rejects.toThrow(VersionMismatch);
    await expect(start.execute({ ...cabinet, region: '35.24' }, { programId })).rejects.toThrow(ProgramNotFound);
  });
});
