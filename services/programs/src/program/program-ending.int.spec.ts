import { acting } from '@rakor/testing';
import { DeclarePriorityHandler } from '../priority/declare/declare-priority.handler.js';
import { PriorityUnknown } from '../priority/priority.errors.js';
import { WithdrawPriorityHandler } from '../priority/withdraw/withdraw-priority.handler.js';
import { givenPrograms } from '../testing/given-programs.js';
import { CloseWindowHandler } from '../window/close/close-window.handler.js';
import { PassDays } from '../window/pass-days/pass-days.js';
import { TooManyPriorities } from '../window/window.errors.js';
import { AlignProgramHandler } from './align/align-program.handler.js';
import { CloseProgramHandler } from './close/close-program.handler.js';
import { ExtendProgramHandler } from './extend/extend-program.handler.js';
import { HandOverProgramHandler } from './hand-over/hand-over-program.handler.js';
import { ListInnovationsController } from './innovation/list-innovations.controller.js';
import { PrioritiseProgramHandler } from './prioritise/prioritise-program.handler.js';
import { ProgramAsItIs, ProgramDecided } from './program.errors.js';
import { RecordRealisationHandler } from './record-realisation/record-realisation.handler.js';
import { RedraftProgramHandler } from './redraft/redraft-program.handler.js';
import { SetBudgetHandler } from './set-budget/set-budget.handler.js';

const service = await givenPrograms();
const { cabinet, clock, organisations, positionId } = service;
const replica = await service.leads(PassDays);
const align = service.get(AlignProgramHandler);
const close = service.get(CloseProgramHandler);
const extend = service.get(ExtendProgramHandler);
const handOver = service.get(HandOverProgramHandler);
const prioritise = service.get(PrioritiseProgramHandler);
const record = service.get(RecordRealisationHandler);
const declare = service.get(DeclarePriorityHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);

beforeEach(() => clock.travelTo('2021-02-26T02:00:00Z'));

describe('The end of a window', () => {
  it('decides on each program, and then the window is closed', async () => {
    const { id: windowId } = await service.aWindow();
    const [one, two, three, draft] = [
      ...[
        await service.aRunningProgram({ windowId }),
        await service.aRunningProgram({ windowId }),
        await service.aRunningProgram({ windowId }),
      ],
      await service.aDraft({ windowId }),
    ].map(({ id }) => id);
    clock.travelTo('2021-06-07T02:00:00Z');
    await replica.runOut();

    await close.execute(cabinet, { programId: one ?? '', outcome: 'achieved', reason: 'MPP buka.' });
    await extend.execute(cabinet, { programId: two ?? '', endsOn: '2021-08-31', reason: 'Menunggu menteri.' });
    await handOver.execute(cabinet, { programId: three ?? '', plan: 'renja', reference: 'Renja 2022', reason: 'Rutin.' });
    await close.execute(cabinet, { programId: draft ?? '', outcome: 'withdrawn', reason: 'Batal.' });
    await service.get(CloseWindowHandler).execute(cabinet, { windowId });

    expect((await service.announced(windowId)).at(-1)).toMatchObject({
      type: 'programs.window-closed.v1',
      data: { programsClosed: 2, programsExtended: 1, programsHandedOver: 1 },
    });
    expect(await told(two ?? '')).toEqual(['1 program-drafted', '2 program-started', '3 program-extended']);
  });

  it('is decided once for each program, of many who do it at the same time', async () => {
    const { id: programId } = await service.aRunningProgram();

    const { fulfilled, rejected } = await service.race((caller) =>
      caller % 2 === 0
        ? close.execute(cabinet, { programId, outcome: 'achieved', reason: 'x' })
        : handOver.execute(cabinet, { programId, plan: 'rpjmd', reference: 'x', reason: 'x' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ProgramDecided)).toBe(true);
    expect(await told(programId)).toHaveLength(3);
  });
});

describe('The priorities of a window', () => {
  it('are five where five are allowed, of eight that are asked for at once (K1)', async () => {
    const { id: windowId } = await service.aWindow({ maxPriorities: 5 });
    const ids: string[] = [];
    for (let n = 0; n < 8; n++) ids.push((await service.aDraft({ windowId })).id);

    const { fulfilled, rejected } = await service.race((caller) =>
      prioritise.execute(cabinet, { programId: ids[caller] ?? '', priority: true, reason: null }),
    );

    expect(fulfilled).toHaveLength(5);
    expect(rejected.every((error) => error instanceof TooManyPriorities)).toBe(true);

    const [chosen] = fulfilled;
    const left = ids.find((id) => fulfilled.every((program) => program.id !== id)) ?? '';
    await prioritise.execute(cabinet, { programId: chosen?.id ?? '', priority: false, reason: 'Ganti.' });
    expect(await prioritise.execute(cabinet, { programId: left, priority: true, reason: null })).toMatchObject({ priority: true });
  });
});

describe('What leaders want', () => {
  it('is served by programs, as long as it stands (K3)', async () => {
    const wanted = await declare.execute(cabinet, { title: 'Penurunan stunting', positionId, windowId: null });
    const { id: programId } = await service.aDraft();

    expect(await align.execute(cabinet, { programId, priorities: [wanted.id] })).toMatchObject({ alignedWith: [wanted.id] });
    expect((await service.announced(programId)).at(-1)?.data).toMatchObject({ priorities: [{ title: 'Penurunan stunting' }] });

    await service.get(WithdrawPriorityHandler).execute(cabinet, { priorityId: wanted.id, reason: 'Bupati baru.' });
    expect(await told(wanted.id)).toEqual(['1 priority-declared', '2 priority-withdrawn']);
    const { id: other } = await service.aDraft();
    await expect(align.execute(cabinet, { programId: other, priorities: [wanted.id] })).rejects.toThrow(PriorityUnknown);
  });
});

describe('Money', () => {
  it('is recorded over time, exact, and warned of beyond the budget', async () => {
    const { id: programId } = await service.aRunningProgram({ budget: 50_000_000_000_001n });
    clock.travelTo('2021-04-01T02:00:00Z');
    const spent = (realised: bigint) => ({ programId, realisation: { on: '2021-03-31', realised, reason: null } });

    expect(await record.execute(service.as('dpmptsp'), spent(50_000_000_000_001n))).toMatchObject({ warnings: [] });
    const over = await record.execute(service.as('dpmptsp'), spent(50_000_000_000_002n));

    expect(over).toMatchObject({ realised: '50000000000002', budget: '50000000000001', warnings: ['overspent'] });
    const { rows } = await service.database.admin.query(
      `select state->>'realised' as realised from programs.program_history where program_id = $1 and action = 'realisation-recorded' order by version`,
      [programId],
    );
    expect(rows).toEqual([{ realised: '50000000000001' }, { realised: '50000000000002' }]);
    const set = await service.get(SetBudgetHandler).execute(cabinet, { programId, budget: 60_000_000_000_000n, reason: 'APBD-P' });
    expect(set.warnings).toEqual([]);
  });
});

describe('A draft that is worded anew', () => {
  it('has the members that were named last', async () => {
    const { id: programId } = await service.aDraft({ supporting: [organisations.dinkes] });

    const members = { supporting: [], participants: [organisations.bpn] };
    const redrafted = await service
      .get(RedraftProgramHandler)
      .execute(service.as('dpmptsp'), { programId, expected: 1, changes: {}, members });

    expect(redrafted.members.map(({ organisationCode, part }) => `${organisationCode} ${part}`)).toEqual(['bpn participant']);
    const again = service.get(RedraftProgramHandler).execute(cabinet, { programId, changes: {}, members });
    await expect(again).rejects.toThrow(ProgramAsItIs);
    expect(await told(programId)).toEqual(['1 program-drafted', '2 program-redrafted']);
  });
});

describe('Something new', () => {
  const seenFrom = async (region: string) => {
    const { items } = await service.get(ListInnovationsController).list(acting('auditor', region), { limit: 50 });
    return items.map(({ regency, title, status }) => `${regency} ${title} ${status}`);
  };

  it('is shown to the province and its regencies once it is started, with what becomes of it, and to nobody else (K6)', async () => {
    await service.aDraft({ title: 'Masih rancangan', innovation: true });
    await service.aRunningProgram({ title: 'Yang biasa' });
    const { id: programId } = await service.aRunningProgram({ title: 'Dukcapil keliling', innovation: true });

    for (const region of ['33.16', '33.74', '33']) expect(await seenFrom(region)).toEqual(['33.16 Dukcapil keliling running']);
    for (const region of ['35.24', '35']) expect(await seenFrom(region)).toEqual([]);

    await close.execute(cabinet, { programId, outcome: 'achieved', reason: 'Selesai.' });
    expect(await seenFrom('33.74')).toEqual(['33.16 Dukcapil keliling closed']);
  });
});
