import { newId } from '@rakor/kernel';
import { UnblockerUnclear } from '@rakor/obstacles';
import { acting } from '@rakor/testing';
import { CloseProgramHandler } from '../program/close/close-program.handler.js';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { ProgramNotFound } from '../program/program.errors.js';
import { givenPrograms } from '../testing/given-programs.js';
import { ShowClustersController } from './clusters/show-clusters.controller.js';
import { ListObstaclesController } from './list/list-obstacles.controller.js';
import { ObstacleNotFound, ObstacleResolved } from './obstacle.errors.js';
import { RaiseObstacleHandler } from './raise/raise-obstacle.handler.js';
import { ResolveObstacleHandler } from './resolve/resolve-obstacle.handler.js';

const service = await givenPrograms();
const { cabinet, clock, organisations } = service;
const raise = service.get(RaiseObstacleHandler);
const resolve = service.get(ResolveObstacleHandler);
const list = service.get(ListObstaclesController);
const { id: programId, milestones } = await service.aRunningProgram();
const land = {
  programId,
  milestoneId: null,
  type: 'land',
  text: 'Sertifikat belum terbit.',
  unblocker: { organisationId: organisations.bpn },
} as const;
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type}`);

describe('An obstacle', () => {
  it('is stored and announced together, with who must take it away as the register knows it', async () => {
    const obstacle = await raise.execute(service.as('dpmptsp'), { ...land, milestoneId: milestones[0]?.id ?? null });

    expect(obstacle).toMatchObject({ unblocker: 'bpn', unblockerCode: 'bpn', ageDays: 0, resolvedAt: null, version: 1 });
    expect(await service.announced(obstacle.id)).toMatchObject([
      { type: 'programs.obstacle-raised.v1', data: { programId, milestoneName: 'Soft launch', unblockerId: organisations.bpn } },
    ]);
  });

  it('is resolved once, of many who say so at the same time', async () => {
    const { id: obstacleId } = await raise.execute(cabinet, land);

    const { fulfilled, rejected } = await service.race((caller) =>
      resolve.execute(caller % 2 ? cabinet : service.as('bpn'), { obstacleId, solution: `Terbit ${caller}.` }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ObstacleResolved)).toBe(true);
    expect(await told(obstacleId)).toEqual(['1 programs.obstacle-raised.v1', '2 programs.obstacle-resolved.v1']);
  });

  it.each([{}, { organisationId: newId() }, { organisationId: organisations.bpn, position: 'Sekda' }])(
    'is refused when nobody can tell who must unblock it: %j',
    async (unblocker) => {
      await expect(raise.execute(cabinet, { ...land, unblocker })).rejects.toThrow(UnblockerUnclear);
    },
  );

  it('is refused on what is not there, and by another region', async () => {
    await expect(raise.execute(cabinet, { ...land, programId: newId() })).rejects.toThrow(ProgramNotFound);
    await expect(raise.execute(cabinet, { ...land, milestoneId: newId() })).rejects.toThrow(MilestoneNotFound);
    const { id: obstacleId } = await raise.execute(cabinet, land);
    const stranger = acting('secretariat', '35.24');
    await expect(raise.execute(stranger, land)).rejects.toThrow(ProgramNotFound);
    await expect(resolve.execute(stranger, { obstacleId, solution: 'x' })).rejects.toThrow(ObstacleNotFound);
  });

  it('is listed by what it is and by who must take it away, the latest first', async () => {
    const { id } = await raise.execute(cabinet, { ...land, type: 'budget', unblocker: { position: 'Sekretaris Daerah' } });

    const found = await list.list(cabinet, { unblocker: 'Sekretaris Daerah', open: 'true', limit: 50 });
    expect(found.items.map((one) => one.id)).toEqual([id]);
    expect((await list.list(cabinet, { type: 'budget', open: 'false', limit: 50 })).items).toEqual([]);
    const first = await list.list(cabinet, { programId, limit: 1 });
    expect(first.items[0]?.id).toBe(id);
    expect((await list.list(cabinet, { programId, limit: 1, cursor: first.next ?? '' })).items[0]?.id).not.toBe(id);
  });
});

describe('What stands in the way of a program that ends', () => {
  const closing = (id: string) =>
    service.get(CloseProgramHandler).execute(cabinet, { programId: id, outcome: 'not-achieved', reason: 'Waktu habis.' });

  it('goes with it, once each, and is told', async () => {
    const program = await service.aRunningProgram();
    const first = await raise.execute(cabinet, { ...land, programId: program.id });
    const second = await raise.execute(cabinet, { ...land, programId: program.id });
    await resolve.execute(cabinet, { obstacleId: second.id, solution: 'Terbit.' });

    await closing(program.id);

    expect(await told(first.id)).toEqual(['1 programs.obstacle-raised.v1', '2 programs.obstacle-lapsed.v1']);
    expect(await told(second.id)).toEqual(['1 programs.obstacle-raised.v1', '2 programs.obstacle-resolved.v1']);
    expect((await list.list(cabinet, { programId: program.id, open: 'true', limit: 50 })).items).toEqual([]);
  });

  it('is resolved or goes with it, whoever comes first, and nobody waits for ever', async () => {
    const program = await service.aRunningProgram();
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await raise.execute(cabinet, { ...land, programId: program.id })).id);

    await service.race(async (caller) => {
      if (caller === 0) await closing(program.id);
      else await resolve.execute(service.as('bpn'), { obstacleId: ids[caller - 1] ?? '', solution: 'Terbit.' });
    });

    for (const id of ids) expect(await told(id)).toHaveLength(2);
  });
});

describe('A province', () => {
  it('sees what stands in the way of its regencies by type and age, and not a word of it', async () => {
    const clusters = service.get(ShowClustersController);
    clock.advance({ days: 3 });

    const seen = await clusters.show(acting('leader', '33'));

    expect(seen.clusters.map(({ type, regencies, medianAgeDays }) => [type, regencies, medianAgeDays])).toEqual([
      ['land', 1, 3],
      ['budget', 1, 3],
    ]);
    expect(await clusters.show(cabinet)).toEqual(seen);
    expect(await clusters.show(acting('leader', '35'))).toEqual({ clusters: [] });
    expect((await list.list(acting('leader', '33'), { limit: 50 })).items).toEqual([]);
  });
});
