import { newId } from '@rakor/kernel';
import type { Actor } from '../assignment/assignment.state.js';
import { anObstacle } from './obstacle.builder.js';
import { MayNotResolve, ObstacleNotResolved, ObstacleResolved, SolutionNamesItsRegion, SolutionOffered } from './obstacle.errors.js';
import type { Obstacle } from './obstacle.js';

const at = new Date('2023-02-20T02:59:59Z');
const dinkes: Actor = { actorId: 'staf-dinkes', region: '35.24', role: 'organisation', organisation: 'dinkes' };
const bpn: Actor = { actorId: 'staf-bpn', region: '35.24', role: 'organisation', organisation: 'bpn' };
const secretariat: Actor = { actorId: 'sekretariat', region: '35.24', role: 'secretariat' };
const resolved = (overrides: Partial<Obstacle> = {}) =>
  anObstacle({ solution: 'Sertifikat lewat PTSL.', resolvedBy: 'staf-bpn', resolvedAt: at, version: 2, ...overrides });

describe('An obstacle is resolved', () => {
  it.each<[string, Actor]>([
    ['who must unblock it', bpn],
    ['who has it', dinkes],
    ['the secretariat that waits for it', secretariat],
    ['the leader', { ...secretariat, role: 'leader' }],
  ])('by %s, with what took it away', (_, actor) => {
    const obstacle = anObstacle();

    expect(obstacle.resolve('Sertifikat lewat PTSL.', actor, at)).toMatchObject({
      obstacleId: obstacle.id,
      sequence: 2,
      solution: 'Sertifikat lewat PTSL.',
      ageDays: 13,
      resolvedBy: actor.actorId,
    });
    expect(obstacle).toMatchObject({ solution: 'Sertifikat lewat PTSL.', resolvedAt: at, version: 2 });
  });

  it.each<[string, Actor]>([
    ['another organisation', { ...dinkes, organisation: 'disdik' }],
    ['a namesake of the unblocker in another region', { ...bpn, region: '36.04' }],
    ['an auditor', { ...secretariat, role: 'auditor' }],
    ['the secretariat of another region', { ...secretariat, region: '36.04' }],
  ])('not by %s', (_, actor) => {
    expect(() => anObstacle().resolve('x', actor, at)).toThrow(MayNotResolve);
  });

  it('not by an organisation, where a position must unblock it', () => {
    const sekda = anObstacle({ unblocker: 'Sekretaris Daerah', unblockerId: null, unblockerCode: null, unblockerRegion: null });

    expect(() => sekda.resolve('x', bpn, at)).toThrow(MayNotResolve);
  });

  it('once', () => expect(() => resolved().resolve('Lagi.', bpn, at)).toThrow(ObstacleResolved));
});

describe('The age of an obstacle', () => {
  it.each([
    ['2023-02-06T03:00:00Z', 0],
    ['2023-02-07T02:59:59Z', 0],
    ['2023-02-07T03:00:00Z', 1],
    ['2023-02-20T03:00:00Z', 14],
  ])('is counted in whole days: at %s %i', (now, days) => expect(anObstacle().ageAt(new Date(now))).toBe(days));

  it('stands still once it is resolved', () => expect(resolved().ageAt(new Date('2024-01-01T00:00:00Z'))).toBe(13));
});

describe('An obstacle lapses', () => {
  it('with what it stood in the way of, and says how that ended and whom it does not need any more', () => {
    const obstacle = anObstacle();

    expect(obstacle.lapse('waived', 'Tidak perlu lagi.', 'sekretariat', at)).toMatchObject({
      ...{
        obstacleId: obstacle.id,
        sequence: 2,
        because: 'waived',
        reason: 'Tidak perlu lagi.',
        unblocker: 'BPN Lamongan',
        unblockerCode: 'bpn',
      },
      ...{ ageDays: 13, lapsedAt: at.toISOString() },
    });
    expect(obstacle).toMatchObject({ lapsedBecause: 'waived', solution: null, resolvedAt: at });
  });

  it('and is then neither resolved nor offered on: nothing has helped', () => {
    const obstacle = anObstacle();
    obstacle.lapse('closed', null, 'sekretariat', at);

    expect(() => obstacle.resolve('PTSL.', bpn, at)).toThrow(ObstacleResolved);
    expect(() => obstacle.offer(newId(), 'PTSL.', null, dinkes, at)).toThrow(ObstacleNotResolved);
  });
});

describe('A solution is offered on', () => {
  const offer = (obstacle: Obstacle, words = 'Sertifikat lewat PTSL.', by = dinkes) =>
    obstacle.offer(newId(), words, 'Kabupaten Lamongan', by, at);

  it('by who had the obstacle, or by the secretariat that waited', () => {
    const obstacle = resolved();

    expect(offer(obstacle)).toMatchObject({ sequence: 3, solutionId: obstacle.solutionId, solution: 'Sertifikat lewat PTSL.' });
    expect(offer(resolved(), 'PTSL.', secretariat)).toBeDefined();
  });

  it('not by the unblocker, whose problem it was not', () => {
    expect(() => offer(resolved(), 'PTSL.', bpn)).toThrow(MayNotResolve);
  });

  it('not before it has helped', () => expect(() => offer(anObstacle())).toThrow(ObstacleNotResolved));

  it('once', () => expect(() => offer(resolved({ solutionId: newId() }))).toThrow(SolutionOffered));

  it.each(['BPN Lamongan mempercepat.', 'di lamongan: PTSL', 'Pemkab LAMONGAN'])('not in words that name the region: %s', (words) => {
    expect(() => offer(resolved(), words)).toThrow(SolutionNamesItsRegion);
  });

  it('in words in which the name of the region is only part of another', () => {
    expect(resolved().offer(newId(), 'Tidak lagi diserang hama.', 'Kota Serang', dinkes, at)).toBeDefined();
  });
});
