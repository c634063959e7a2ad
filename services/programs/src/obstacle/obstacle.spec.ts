import { newId } from '@rakor/kernel';
import { anObstacle, theMall } from './obstacle.builder.js';
import { MayNotRaise, MayNotResolve, NothingToObstruct, ObstacleResolved } from './obstacle.errors.js';
import { type Actor, Obstacle } from './obstacle.js';

const at = new Date('2021-04-12T05:59:59Z');
const staff: Actor = { actorId: 'staf-dpmptsp', role: 'organisation', organisation: 'dpmptsp' };
const bpn: Actor = { actorId: 'staf-bpn', role: 'organisation', organisation: 'bpn' };
const secretariat: Actor = { actorId: 'sekretariat', role: 'secretariat' };
const land = {
  type: 'land',
  text: 'Sertifikat belum terbit.',
  unblocker: 'BPN Blora',
  unblockerId: newId(),
  unblockerCode: 'bpn',
} as const;
const raise = (by: Actor, of = theMall()) => Obstacle.raise({ id: newId(), region: '33.16' }, of, land, by, at);

describe('An obstacle is raised', () => {
  it.each<[string, Actor]>([
    ['who leads the program', staff],
    ['who supports it', { ...staff, organisation: 'dpupr' }],
    ['the secretariat', secretariat],
    ['the leader', { ...secretariat, role: 'leader' }],
  ])('by %s, with all that a meeting needs to know of it', (_, by) => {
    const { obstacle, raised } = raise(by);

    expect(raised).toEqual({
      ...{ obstacleId: obstacle.id, sequence: 1, obstacleType: 'land', text: 'Sertifikat belum terbit.', programId: obstacle.programId },
      ...{ programNumber: 'PRG/33.16/2021/0001', programTitle: 'Mal Pelayanan Publik', organisationCode: 'dpmptsp' },
      ...{ organisationId: raised.organisationId, organisationName: 'DPMPTSP' },
      ...{ unblocker: 'BPN Blora', unblockerId: land.unblockerId, unblockerCode: 'bpn' },
      ...{ raisedBy: by.actorId, raisedAt: at.toISOString() },
    });
  });

  it('on a milestone, which the event names', () => {
    const milestone = { milestoneId: newId(), milestoneName: 'Soft launch' };

    expect(raise(staff, { ...theMall(), milestone }).raised).toMatchObject(milestone);
  });

  it('on a draft, which may be one because of it', () => expect(raise(staff, theMall('draft')).obstacle.version).toBe(1));

  it('not on what has ended', () => {
    for (const status of ['closed', 'handed-over'] as const) expect(() => raise(staff, theMall(status))).toThrow(NothingToObstruct);
  });

  it.each<[string, Actor]>([
    ['another organisation', { ...staff, organisation: 'dinkes' }],
    ['a token that names no organisation', { actorId: 'x', role: 'organisation' }],
    ['an auditor', { actorId: 'bpk', role: 'auditor' }],
  ])('not by %s', (_, by) => expect(() => raise(by)).toThrow(MayNotRaise));
});

describe('An obstacle goes with its program', () => {
  it('unsolved, and who had to take it away is told that he need not', () => {
    const obstacle = anObstacle();

    expect(obstacle.lapse(theMall('closed'), 'closed', secretariat, at)).toMatchObject({
      ...{ sequence: 2, because: 'closed', unblocker: 'BPN Blora', unblockerCode: 'bpn', ageDays: 13 },
    });
    expect(obstacle).toMatchObject({ solution: null, resolvedAt: at });
    expect(() => obstacle.resolve(theMall('closed'), 'x', bpn, at)).toThrow(ObstacleResolved);
  });
});

describe('An obstacle is resolved', () => {
  it.each<[string, Actor]>([
    ['who must unblock it', bpn],
    ['who works on the program', staff],
    ['the secretariat', secretariat],
  ])('by %s, with what took it away and how long it stood', (_, by) => {
    const obstacle = anObstacle();

    expect(obstacle.resolve(theMall(), 'Terbit lewat PTSL.', by, at)).toMatchObject({
      sequence: 2,
      solution: 'Terbit lewat PTSL.',
      ageDays: 13,
    });
    expect(obstacle).toMatchObject({ solution: 'Terbit lewat PTSL.', resolvedBy: by.actorId, resolvedAt: at });
  });

  it('also when its program has ended meanwhile', () => {
    expect(anObstacle().resolve(theMall('closed'), 'Tidak perlu lagi.', secretariat, at)).toMatchObject({ sequence: 2 });
  });

  it('not by others, and not by an organisation where a position must unblock it', () => {
    const sekda = anObstacle({ unblocker: 'Sekretaris Daerah', unblockerId: null, unblockerCode: null });

    expect(() => anObstacle().resolve(theMall(), 'x', { ...bpn, organisation: 'dinkes' }, at)).toThrow(MayNotResolve);
    expect(() => sekda.resolve(theMall(), 'x', bpn, at)).toThrow(MayNotResolve);
    expect(() => sekda.resolve(theMall(), 'x', { actorId: 'x', role: 'organisation' }, at)).toThrow(MayNotResolve);
  });

  it('once', () => {
    const obstacle = anObstacle();
    obstacle.resolve(theMall(), 'Terbit.', bpn, at);

    expect(() => obstacle.resolve(theMall(), 'Lagi.', bpn, at)).toThrow(ObstacleResolved);
    expect(obstacle.ageAt(new Date('2022-01-01T00:00:00Z'))).toBe(13);
  });
});
