import type {
  ObstacleType,
  ProgramObstacleFact,
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  Unblocker,
} from '@rakor/contracts';
import { type RequestContext, wholeDays } from '@rakor/kernel';
import type { Work, WorkOnMilestone, WorkState } from '../program/program.work.js';
import { MayNotRaise, MayNotResolve, NothingToObstruct, ObstacleResolved } from './obstacle.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'role' | 'organisation' | 'office'>;

/** What stands in the way, and who must take it away. */
export interface Trouble extends Pick<Unblocker, 'unblocker' | 'unblockerId' | 'unblockerCode'> {
  readonly type: ObstacleType;
  readonly text: string;
}

/** What it stands in the way of, and how that is. */
export interface Obstructed {
  readonly work: Work;
  /** Null: the whole program. */
  readonly milestone: Pick<WorkOnMilestone, 'milestoneId' | 'milestoneName'> | null;
  readonly state: WorkState;
}

/** What stands in the way of a program, until who must unblock it, who works on the program or who waits for it says what took it away (B12). */
export class Obstacle implements Trouble {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare readonly milestoneId: string | null;
  declare readonly type: ObstacleType;
  declare readonly text: string;
  declare readonly unblocker: string;
  declare readonly unblockerId: string | null;
  declare readonly unblockerCode: string | null;
  declare readonly raisedBy: string;
  declare readonly raiserPosition: string | null;
  declare readonly raisedAt: Date;
  /** Null while it stands, and where it went with its program, unsolved. */
  declare solution: string | null;
  declare resolvedBy: string | null;
  declare resolverPosition: string | null;
  declare resolvedAt: Date | null;
  declare version: number;

  /** @throws MayNotRaise, NothingToObstruct */
  static raise(
    identity: Pick<Obstacle, 'id' | 'region'>,
    of: Obstructed,
    trouble: Trouble,
    by: Actor,
    at: Date,
  ): { obstacle: Obstacle; raised: ProgramObstacleRaisedV1 } {
    const { work, milestone, state } = of;
    if (!isDecider(by) && !worksOn(of, by)) throw new MayNotRaise(work.organisationName);
    if (state.status !== 'draft' && state.status !== 'running') throw new NothingToObstruct(work.programNumber, state.status);
    const raiser = { raisedBy: by.actorId, raiserPosition: by.office?.title ?? null, raisedAt: at };
    const open = { solution: null, resolvedBy: null, resolverPosition: null, resolvedAt: null, version: 0 };
    const subject = { programId: work.programId, milestoneId: milestone?.milestoneId ?? null };
    const obstacle = Object.assign(new Obstacle(), { ...identity, ...subject, ...trouble, ...raiser, ...open });
    const { text, unblocker, unblockerId, unblockerCode } = trouble;
    const told = { text, unblocker, unblockerId, unblockerCode, raisedBy: by.actorId, raisedAt: at.toISOString() };
    return { obstacle, raised: { ...obstacle.changed(of), ...told } };
  }

  /** @throws MayNotResolve, ObstacleResolved */
  resolve(of: Obstructed, solution: string, by: Actor, at: Date): ProgramObstacleResolvedV1 {
    if (!isDecider(by) && !worksOn(of, by) && !this.isUnblockedBy(by)) throw new MayNotResolve(this.unblocker);
    if (this.resolvedAt) throw new ObstacleResolved();
    Object.assign(this, { solution, resolvedBy: by.actorId, resolverPosition: by.office?.title ?? null, resolvedAt: at });
    return { ...this.changed(of), solution, ageDays: this.ageAt(at), resolvedBy: by.actorId, resolvedAt: at.toISOString() };
  }

  /** Goes with its program, unsolved. */
  lapse(of: Obstructed, because: ProgramObstacleLapsedV1['because'], by: Actor, at: Date): ProgramObstacleLapsedV1 {
    Object.assign(this, { resolvedBy: by.actorId, resolverPosition: by.office?.title ?? null, resolvedAt: at });
    const { unblocker, unblockerId, unblockerCode } = this;
    const whom = { unblocker, unblockerId, unblockerCode };
    return { ...this.changed(of), because, ...whom, ageDays: this.ageAt(at), lapsedAt: at.toISOString() };
  }

  /** Whole days since it was raised, up to its resolution. */
  ageAt(now: Date): number {
    return wholeDays(this.raisedAt, this.resolvedAt ?? now);
  }

  private isUnblockedBy({ role, organisation }: Actor): boolean {
    return role === 'organisation' && organisation !== undefined && organisation === this.unblockerCode;
  }

  private changed({ work: { windowId: _, ...work }, milestone }: Obstructed): ProgramObstacleFact {
    this.version += 1;
    return { obstacleId: this.id, sequence: this.version, obstacleType: this.type, ...work, ...milestone };
  }
}

function isDecider({ role }: Actor): boolean {
  return role === 'leader' || role === 'secretariat';
}

function worksOn({ work, state }: Obstructed, { role, organisation }: Actor): boolean {
  return role === 'organisation' && organisation !== undefined && [work.organisationCode, ...state.supporting].includes(organisation);
}
