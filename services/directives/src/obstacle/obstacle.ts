import type {
  EndedAssignmentStatus,
  ObstacleFact,
  ObstacleLapsedV1,
  ObstacleRaisedV1,
  ObstacleResolvedV1,
  ObstacleSolutionOfferedV1,
  ObstacleSubject,
  ObstacleType,
  Unblocker,
} from '@rakor/contracts';
import { wholeDays } from '@rakor/kernel';
import type { Actor } from '../assignment/assignment.state.js';
import { MayNotResolve, ObstacleNotResolved, ObstacleResolved, SolutionNamesItsRegion, SolutionOffered } from './obstacle.errors.js';

/** What an obstacle stands in the way of, and who has it. */
export interface Subject {
  readonly region: string;
  readonly subjectKind: ObstacleSubject;
  readonly subjectId: string;
  readonly subjectNumber: string;
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly addresseeRegion: string;
}

export interface Trouble extends Unblocker {
  readonly type: ObstacleType;
  readonly text: string;
}

/** What stands in the way of something, until who must unblock it, who has it or who waits for it says what took it away (B12). */
export class Obstacle implements Subject, Trouble {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly subjectKind: ObstacleSubject;
  declare readonly subjectId: string;
  declare readonly subjectNumber: string;
  declare readonly organisationId: string;
  declare readonly organisationCode: string;
  declare readonly organisationName: string;
  declare readonly addresseeRegion: string;
  declare readonly type: ObstacleType;
  declare readonly text: string;
  declare readonly unblocker: string;
  declare readonly unblockerId: string | null;
  declare readonly unblockerCode: string | null;
  declare readonly unblockerRegion: string | null;
  declare readonly raisedBy: string;
  declare readonly raisedAt: Date;
  declare solution: string | null;
  declare resolvedBy: string | null;
  /** Also when it lapsed: since then it stands no more. */
  declare resolvedAt: Date | null;
  /** How what it stood in the way of ended, where that was before anybody had solved it. */
  declare lapsedBecause: EndedAssignmentStatus | null;
  declare solutionId: string | null;
  declare version: number;

  /** Whether the actor may raise one is the subject's to say. */
  static raise(id: string, subject: Subject, trouble: Trouble, by: Actor, at: Date): { obstacle: Obstacle; raised: ObstacleRaisedV1 } {
    const open = { solution: null, resolvedBy: null, resolvedAt: null, lapsedBecause: null, solutionId: null, version: 0 };
    const obstacle = Object.assign(new Obstacle(), { id, raisedBy: by.actorId, raisedAt: at, ...subject, ...trouble, ...open });
    const { text, unblocker, unblockerId, unblockerCode, unblockerRegion } = trouble;
    const whom = { unblocker, unblockerId, unblockerCode, unblockerRegion };
    return { obstacle, raised: { ...obstacle.changed(), text, ...whom, raisedBy: by.actorId, raisedAt: at.toISOString() } };
  }

  /** @throws MayNotResolve, ObstacleResolved */
  resolve(solution: string, by: Actor, at: Date): ObstacleResolvedV1 {
    if (!this.isUnblockedBy(by) && !this.isHeldBy(by) && !this.isIssuer(by)) throw new MayNotResolve(this.unblocker);
    if (this.resolvedAt) throw new ObstacleResolved();
    Object.assign(this, { solution, resolvedBy: by.actorId, resolvedAt: at });
    return { ...this.changed(), solution, ageDays: this.ageAt(at), resolvedBy: by.actorId, resolvedAt: at.toISOString() };
  }

  /** What it stands in the way of has ended. Nobody is asked who may say so: it follows from the end. */
  lapse(because: EndedAssignmentStatus, reason: string | null, by: string, at: Date): ObstacleLapsedV1 {
    Object.assign(this, { resolvedBy: by, resolvedAt: at, lapsedBecause: because });
    const { unblocker, unblockerId, unblockerCode, unblockerRegion } = this;
    const whom = { unblocker, unblockerId, unblockerCode, unblockerRegion };
    return { ...this.changed(), because, reason, ...whom, ageDays: this.ageAt(at), lapsedAt: at.toISOString() };
  }

  /**
   * Lets the others of the province read what helped, without who it was.
   * @param solution in words for others
   * @param regionName of the tenant that had the obstacle, if it is known: the words must not tell it
   * @throws MayNotResolve, ObstacleNotResolved, SolutionOffered, SolutionNamesItsRegion
   */
  offer(solutionId: string, solution: string, regionName: string | null, by: Actor, at: Date): ObstacleSolutionOfferedV1 {
    if (!this.isHeldBy(by) && !this.isIssuer(by)) throw new MayNotResolve(this.organisationName);
    if (!this.resolvedAt || this.lapsedBecause) throw new ObstacleNotResolved();
    if (this.solutionId) throw new SolutionOffered();
    const name = regionName?.replace(/^(kabupaten|kota|provinsi) /i, '');
    if (name && wordsOf(solution).includes(wordsOf(name))) throw new SolutionNamesItsRegion(name);
    this.solutionId = solutionId;
    return { ...this.changed(), solutionId, solution, offeredBy: by.actorId, offeredAt: at.toISOString() };
  }

  /** Whole days since it was raised, up to its resolution. */
  ageAt(now: Date): number {
    return wholeDays(this.raisedAt, this.resolvedAt ?? now);
  }

  private isUnblockedBy({ region, role, organisation }: Actor): boolean {
    return role === 'organisation' && region === this.unblockerRegion && organisation === this.unblockerCode;
  }

  /** The organisation that has it; of another tenant also its leader and secretariat (N1). */
  private isHeldBy({ region, role, organisation }: Actor): boolean {
    if (region !== this.addresseeRegion) return false;
    return role === 'organisation' ? organisation === this.organisationCode : role === 'leader' || role === 'secretariat';
  }

  private isIssuer({ region, role }: Actor): boolean {
    return region === this.region && (role === 'leader' || role === 'secretariat');
  }

  private changed(): ObstacleFact {
    this.version += 1;
    const { id, version, type, subjectKind, subjectId, subjectNumber, organisationId, organisationCode, organisationName } = this;
    return {
      ...{ obstacleId: id, sequence: version, obstacleType: type, subjectKind, subjectId, subjectNumber },
      ...{ organisationId, organisationCode, organisationName, addresseeRegion: this.addresseeRegion },
    };
  }
}

/** The words of a text between spaces, so that "Serang" is not found in "menyerang". */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
