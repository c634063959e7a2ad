import { newId } from '@rakor/kernel';
import { acting } from '@rakor/testing';
import { MoveOutsideEventHandler } from '../outside-event/move/move-outside-event.handler.js';
import { NoteOutsideEventHandler } from '../outside-event/note/note-outside-event.handler.js';
import { ProgramNotFound, ProgramNotRunning } from '../program/program.errors.js';
import { ReportProgressHandler } from '../progress/report/report-progress.handler.js';
import { VerifyProgressHandler } from '../progress/verify/verify-progress.handler.js';
import { AnnounceSlipHandler } from '../slip/announce/announce-slip.handler.js';
import { ListSlipsController } from '../slip/list/list-slips.controller.js';
import { MilestoneDone } from '../slip/slip.errors.js';
import { givenPrograms } from '../testing/given-programs.js';
import { AddDependencyHandler } from './add/add-dependency.handler.js';
import {
  DependencyCircle,
  DependencyKnown,
  DependencyRemoved,
  NotYourDependency,
  RequirementUnclear,
  RequirementUnknown,
} from './dependency.errors.js';
import { ListDependenciesController } from './list/list-dependencies.controller.js';
import { RemoveDependencyHandler } from './remove/remove-dependency.handler.js';

const service = await givenPrograms();
const { cabinet, clock } = service;
const dpmptsp = service.as('dpmptsp');
const add = service.get(AddDependencyHandler);
const remove = service.get(RemoveDependencyHandler);
const slip = service.get(AnnounceSlipHandler);
const moveEvent = service.get(MoveOutsideEventHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);

/** The mall with its soft launch (11 May) and grand launch (4 June, the last day), and the data that its counters need (20 April). */
async function blora() {
  clock.travelTo('2021-02-26T02:00:00Z');
  const { id: windowId } = await service.aWindow();
  const mall = await service.aRunningProgram({ windowId });
  const data = await service.aRunningProgram({
    ...{ windowId, title: 'Blora Satu Data', leadId: service.organisations.dinkes },
    milestones: [{ title: 'Sinkron', weight: 100, plannedOn: '2021-04-20' }],
  });
  const [softLaunch, grandLaunch] = mall.milestones.map(({ id }) => id);
  const on = (program: { id: string }, milestoneId = '') => ({ programId: program.id, milestoneId });
  return { windowId, mall, data, soft: on(mall, softLaunch), grand: on(mall, grandLaunch), synced: on(data, data.milestones[0]?.id) };
}
const waits = (one: { programId: string; milestoneId: string }, requiredMilestoneId: string, gapDays = 0) =>
  add.execute(cabinet, { ...one, requiredMilestoneId, gapDays });

describe('A dependency', () => {
  it('is stored, announced and listed on both of its sides', async () => {
    const { soft, synced } = await blora();

    const made = await add.execute(dpmptsp, { ...soft, requiredMilestoneId: synced.milestoneId, gapDays: 14 });

    expect(await service.announced(made.id)).toMatchObject([
      {
        type: 'programs.dependency-added.v1',
        data: { milestoneName: 'Soft launch', requires: 'milestone', requiredName: 'Sinkron', gapDays: 14 },
      },
    ]);
    for (const { programId } of [soft, synced])
      expect((await service.get(ListDependenciesController).list(cabinet, { programId, limit: 50 })).items).toEqual([made]);
  });

  it('is refused where something would wait for itself, with the way', async () => {
    const { soft, grand, synced } = await blora();
    await waits(soft, synced.milestoneId);
    await waits(grand, soft.milestoneId);

    await expect(waits(synced, grand.milestoneId)).rejects.toThrow('Grand launch → Sinkron → Soft launch → Grand launch');
    await expect(waits(soft, soft.milestoneId)).rejects.toThrow(DependencyCircle);
    await expect(waits(grand, soft.milestoneId)).rejects.toThrow(DependencyKnown);
  });

  it('closes no circle, whatever is added at the same time', async () => {
    const { soft, synced } = await blora();

    const { fulfilled, rejected } = await service.race((caller) =>
      caller % 2 ? waits(soft, synced.milestoneId) : waits(synced, soft.milestoneId),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DependencyCircle || error instanceof DependencyKnown)).toBe(true);
  });

  it('is refused where it is unclear, unknown or not the caller’s, and leaves nothing', async () => {
    const { soft, synced } = await blora();
    const before = (await service.announced()).length;
    const { id: draftId, milestones } = await service.aDraft();
    const drafted = (await service.announced()).length - before;

    await expect(add.execute(cabinet, { ...soft, gapDays: 0 })).rejects.toThrow(RequirementUnclear);
    await expect(waits(soft, newId())).rejects.toThrow(RequirementUnknown);
    await expect(waits(soft, milestones[0]?.id ?? '')).rejects.toThrow(RequirementUnknown);
    await expect(waits({ programId: draftId, milestoneId: milestones[0]?.id ?? '' }, soft.milestoneId)).rejects.toThrow(ProgramNotRunning);
    const link = { requiredMilestoneId: synced.milestoneId, gapDays: 0 };
    await expect(add.execute(service.as('dinkes'), { ...soft, ...link })).rejects.toThrow(NotYourDependency);
    await expect(add.execute(acting('secretariat', '35.24'), { ...soft, ...link })).rejects.toThrow(ProgramNotFound);
    expect((await service.announced()).length).toBe(before + drafted);
  });

  it('is removed once, and then moves nothing', async () => {
    const { soft, synced } = await blora();
    const { id: dependencyId } = await waits(soft, synced.milestoneId);

    await remove.execute(cabinet, { dependencyId, reason: 'Loket dapat buka tanpa data.' });

    await expect(remove.execute(cabinet, { dependencyId, reason: 'x' })).rejects.toThrow(DependencyRemoved);
    expect(await told(dependencyId)).toEqual(['1 dependency-added', '2 dependency-removed']);
    const late = { ...synced, expectedOn: '2021-05-30', reason: 'x' };
    expect(await slip.execute(cabinet, late)).toMatchObject({ effects: [] });
  });
});

describe('A slip', () => {
  it('moves what waits for it along the chain, and says what is not in time any more', async () => {
    const { soft, grand, synced } = await blora();
    await waits(soft, synced.milestoneId, 14);
    await waits(grand, soft.milestoneId, 14);

    const announced = await slip.execute(service.as('dinkes'), { ...synced, expectedOn: '2021-05-10', reason: 'Server terlambat.' });

    expect(announced).toMatchObject({ plannedOn: '2021-04-20', formerOn: '2021-04-20', expectedOn: '2021-05-10', daysPastEnd: 0 });
    expect(announced.effects).toMatchObject([
      { milestoneName: 'Soft launch', formerOn: '2021-05-11', expectedOn: '2021-05-24', daysPastEnd: 0, organisationCode: 'dpmptsp' },
      { milestoneName: 'Grand launch', formerOn: '2021-06-04', expectedOn: '2021-06-07', daysPastEnd: 3 },
    ]);
    expect(await service.announced(announced.id)).toMatchObject([
      { type: 'programs.slip-announced.v1', data: { reason: 'Server terlambat.', effects: announced.effects } },
    ]);
  });

  it('is listed for its window, the longest first, with what holds each up; and as it was known on a day', async () => {
    const { soft, synced, windowId } = await blora();
    await waits(soft, synced.milestoneId, 14);
    clock.travelTo('2021-03-01T02:00:00Z');
    await slip.execute(cabinet, { ...synced, expectedOn: '2021-05-10', reason: 'x' });
    const list = async (asOf?: string) =>
      (await service.get(ListSlipsController).list(cabinet, { windowId, ...(asOf !== undefined && { asOf }) })).slips.map(
        ({ milestoneName, slipDays, heldUpBy }) => [milestoneName, slipDays, heldUpBy],
      );

    expect(await list()).toEqual([
      ['Sinkron', 20, null],
      ['Soft launch', 13, 'Sinkron'],
    ]);
    expect(await list('2021-02-28')).toEqual([]);
    clock.travelTo('2021-06-10T02:00:00Z');
    // What is overdue is not there before today.
    expect(await list()).toEqual([
      ['Sinkron', 51, null],
      ['Soft launch', 44, 'Sinkron'],
      ['Grand launch', 6, null],
    ]);
  });

  it('does not come from what is verified altogether, which holds up nothing either', async () => {
    const { soft, synced, windowId } = await blora();
    await waits(soft, synced.milestoneId, 14);
    clock.travelTo('2021-05-01T02:00:00Z');
    const { id: reportId } = await service
      .get(ReportProgressHandler)
      .execute(service.as('dinkes'), { ...synced, claimedPercent: 100, summary: 'Sinkron.', evidence: [] });
    await service.get(VerifyProgressHandler).execute(cabinet, { reportId });
    clock.travelTo('2021-05-10T02:00:00Z');

    await expect(slip.execute(cabinet, { ...synced, expectedOn: '2021-05-20', reason: 'x' })).rejects.toThrow(MilestoneDone);
    const { slips } = await service.get(ListSlipsController).list(cabinet, { windowId });
    expect(slips.map(({ milestoneName, expectedOn }) => [milestoneName, expectedOn])).toEqual([
      ['Sinkron', '2021-05-01'],
      ['Soft launch', '2021-05-15'],
    ]);
  });
});

describe('A minister’s date', () => {
  it('moves the launch that waits for it, and what it moves is told once', async () => {
    const { grand } = await blora();
    const minister = { name: 'Grand launching bersama Menteri', owner: 'Menteri PAN-RB', expectedOn: '2021-06-02' };
    const { id: eventId } = await service.get(NoteOutsideEventHandler).execute(cabinet, minister);
    await add.execute(cabinet, { ...grand, requiredEventId: eventId, gapDays: 0 });

    const moved = await moveEvent.execute(cabinet, { eventId, expected: 1, expectedOn: '2021-06-10', reason: 'Agenda bergeser.' });

    expect(moved).toMatchObject({ firstOn: '2021-06-02', expectedOn: '2021-06-10', version: 2 });
    expect(moved.effects).toMatchObject([{ milestoneName: 'Grand launch', expectedOn: '2021-06-10', daysPastEnd: 6 }]);
    expect(await told(eventId)).toEqual(['1 outside-event-noted', '2 outside-event-moved']);
    await expect(moveEvent.execute(cabinet, { eventId, expected: 1, expectedOn: '2021-06-11', reason: 'x' })).rejects.toThrow('version');
  });
});
