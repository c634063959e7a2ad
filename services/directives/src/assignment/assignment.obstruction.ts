import type { AssignmentBlockedV1, AssignmentUnblockedV1 } from '@rakor/contracts';
import { ExtendableAssignment } from './assignment.extension.js';
import type { Actor } from './assignment.state.js';

/** What an obstacle does to an assignment: it blocks it, and its resolution lets it go on where it was (domain §4.7). */
export abstract class ObstructableAssignment extends ExtendableAssignment {
  /** An obstacle is raised by who has it or by who waits for it, while there is something to do. @throws NotTheAddressee, AssignmentEnded */
  mustAdmitObstacleOf(by: Actor): void {
    this.mustBeOpen();
    if (!this.isIssuer(by)) this.mustBeAddressee(by);
  }

  /** @param obstacleId one that is open on this assignment */
  block(obstacleId: string, by: Actor, at: Date): AssignmentBlockedV1 {
    this.mustBeAddressee(by);
    return { ...this.move('blocked', by, at), obstacleId, blockedBy: by.actorId, blockedAt: at.toISOString() };
  }

  /** What follows when the last open obstacle is resolved, by whomever that is. */
  unblock(obstacleId: string, by: Actor, at: Date): AssignmentUnblockedV1 {
    return { ...this.move('unblocked', by, at), obstacleId, unblockedBy: by.actorId, unblockedAt: at.toISOString() };
  }
}
