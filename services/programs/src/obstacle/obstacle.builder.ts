import { newId, type StateOf } from '@rakor/kernel';
import { Obstacle, type Obstructed } from './obstacle.js';

/** Blora's mall, which DPMPTSP leads and DPUPR supports (B1). */
export function theMall(status: Obstructed['state']['status'] = 'running'): Obstructed {
  return {
    work: {
      ...{ programId: newId(), programNumber: 'PRG/33.16/2021/0001', programTitle: 'Mal Pelayanan Publik', windowId: newId() },
      ...{ organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP' },
    },
    milestone: null,
    state: { status, supporting: ['dpupr'] },
  };
}

/** What BPN has to take away: the land of the mall. */
export function anObstacle(overrides: Partial<Obstacle> = {}): Obstacle {
  return Object.assign(new Obstacle(), {
    ...{ id: newId(), region: '33.16', programId: newId(), milestoneId: null, type: 'land', text: 'Sertifikat lahan belum terbit.' },
    ...{ unblocker: 'BPN Blora', unblockerId: newId(), unblockerCode: 'bpn' },
    ...{ raisedBy: 'staf-dpmptsp', raiserPosition: null, raisedAt: new Date('2021-03-29T06:00:00Z') },
    ...{ solution: null, resolvedBy: null, resolverPosition: null, resolvedAt: null, version: 1 },
    ...overrides,
  } satisfies StateOf<Obstacle>);
}
