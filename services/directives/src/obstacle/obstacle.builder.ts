import { newId, type StateOf } from '@rakor/kernel';
import { Obstacle } from './obstacle.js';

/** What kept Lamongan's Dinas Kesehatan from going on, for its BPN to take away. */
export function anObstacle(overrides: Partial<Obstacle> = {}): Obstacle {
  return Object.assign(new Obstacle(), {
    id: newId(),
    region: '35.24',
    subjectKind: 'assignment',
    subjectId: newId(),
    subjectNumber: 'ARH/35.24/2023/00005',
    organisationId: newId(),
    organisationCode: 'dinkes',
    organisationName: 'Dinas Kesehatan',
    addresseeRegion: '35.24',
    type: 'land',
    text: 'Sertifikat lahan puskesmas belum terbit.',
    unblocker: 'BPN Lamongan',
    unblockerId: newId(),
    unblockerCode: 'bpn',
    unblockerRegion: '35.24',
    raisedBy: 'staf-dinkes',
    raisedAt: new Date('2023-02-06T03:00:00Z'),
    solution: null,
    resolvedBy: null,
    resolvedAt: null,
    lapsedBecause: null,
    solutionId: null,
    version: 1,
    ...overrides,
  } satisfies StateOf<Obstacle>);
}
