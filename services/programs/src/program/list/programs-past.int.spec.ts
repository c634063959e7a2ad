import { acting } from '@rakor/testing';
import { givenPrograms } from '../../testing/given-programs.js';
import { SetCountModeHandler } from '../../window/set-count-mode/set-count-mode.handler.js';
import { PrioritiseProgramHandler } from '../prioritise/prioritise-program.handler.js';
import { SetPlanHandler } from '../set-plan/set-plan.handler.js';
import { type ListPrograms, ListProgramsController } from './list-programs.controller.js';

const service = await givenPrograms();
const { cabinet, clock, organisations } = service;
const { id: windowId } = await service.aWindow();
const { id: first, milestones } = await service.aRunningProgram({ windowId });
clock.travelTo('2021-03-01T16:59:59Z');
const { id: second } = await service.aDraft({ windowId, title: 'Blora Mengaji', supporting: [organisations.dinkes] });
clock.travelTo('2021-03-01T17:00:01Z');
await service.get(PrioritiseProgramHandler).execute(cabinet, { programId: first, priority: true, reason: null });
await service.get(SetPlanHandler).execute(cabinet, {
  ...{ programId: first, reason: 'Satu tahap.', trajectory: [] },
  milestones: milestones.slice(0, 1).map((one) => ({ ...one, weight: 100 })),
});
await service.get(SetCountModeHandler).execute(cabinet, { windowId, countMode: 'working', reason: 'Disepakati.' });
clock.travelTo('2021-04-01T02:00:00Z');

const list = (query: Partial<ListPrograms> = {}, by = cabinet) => service.get(ListProgramsController).list(by, { limit: 50, ...query });
const ids = async (query: Partial<ListPrograms>) => (await list(query)).items.map(({ id }) => id);

describe('The programs of a region as they were known at the end of a day', () => {
  it('have the plan, the priority and the last day of then', async () => {
    const [then] = (await list({ asOf: '2021-03-01' })).items;
    const [now] = (await list({ asOf: '2021-03-02' })).items;

    expect(then).toMatchObject({ id: first, priority: false, endsOn: '2021-06-04', milestones: [{ weight: 60 }, { weight: 40 }] });
    expect(now).toMatchObject({ id: first, priority: true, endsOn: '2021-07-26', milestones: [{ weight: 100 }] });
    expect((await list({ asOf: '2021-04-01' })).items).toEqual((await list()).items);
  });

  it('are those that there were by then, narrowed by what they were then', async () => {
    expect(await ids({ asOf: '2021-02-25' })).toEqual([]);
    expect(await ids({ asOf: '2021-02-26' })).toEqual([first]);
    expect(await ids({ asOf: '2021-03-01' })).toEqual([first, second]);
    expect(await ids({ asOf: '2021-03-01', priority: 'true' })).toEqual([]);
    expect(await ids({ asOf: '2021-03-02', priority: 'true', windowId, fiscalYear: 2021 })).toEqual([first]);
    expect(await ids({ asOf: '2021-03-02', status: 'draft', orphan: 'true', innovation: 'false' })).toEqual([second]);
    expect(await ids({ asOf: '2021-03-02', organisation: 'dinkes', category: 'public-service' })).toEqual([second]);
  });

  it('come in pages, and are no other region’s', async () => {
    const page = await list({ asOf: '2021-03-02', limit: 1 });

    expect(await ids({ asOf: '2021-03-02', limit: 1, cursor: page.next ?? '' })).toEqual([second]);
    expect((await list({ asOf: '2021-03-02' }, acting('secretariat', '35.24'))).items).toEqual([]);
  });
});
