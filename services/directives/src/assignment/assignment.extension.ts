import type { AssignmentDueChangedV1, DueCause, ExtensionDeniedV1, ExtensionGrantedV1, ExtensionRequestedV1 } from '@rakor/contracts';
import { ExtensionNotLater, ExtensionPending, NoExtensionRequested, NothingToExtend, OnlyTheLeaderExtends } from './assignment.errors.js';
import { type Actor, AssignmentState } from './assignment.state.js';

/** More time than this many times is the leader's to grant (domain §4.7). */
const GRANTED_BY_ANYBODY = 2;

export interface ExtensionWish {
  /** Local date, later than the current due date. */
  readonly dueOn: string;
  readonly reason: string;
}

/** The asking for more time: a side track, which leaves the assignment where it is (domain §4.7). */
export abstract class ExtendableAssignment extends AssignmentState {
  /** @throws NothingToExtend, ExtensionPending, ExtensionNotLater */
  requestExtension({ dueOn: requestedDueOn, reason }: ExtensionWish, by: Actor, at: Date): ExtensionRequestedV1 {
    this.mustBeAddressee(by);
    const { dueOn, extensions } = this;
    this.mustBeOpen();
    if (dueOn === null) throw new NothingToExtend();
    if (this.extension) throw new ExtensionPending(this.extension.dueOn);
    if (requestedDueOn <= dueOn) throw new ExtensionNotLater(dueOn);
    const told = this.move('extension-requested', by, at, reason);
    const requestedAt = at.toISOString();
    this.extension = { dueOn: requestedDueOn, reason, requestedBy: by.actorId, requestedAt };
    return { ...told, dueOn, requestedDueOn, reason, extensions, requestedBy: by.actorId, requestedAt };
  }

  /** @throws NoExtensionRequested, OnlyTheLeaderExtends */
  grantExtension(by: Actor, at: Date): ExtensionGrantedV1 {
    const { requestedDueOn, dueOn: previousDueOn, originalDueOn } = this.extensionToDecide(by);
    if (this.extensions >= GRANTED_BY_ANYBODY && by.role !== 'leader') throw new OnlyTheLeaderExtends(this.extensions);
    const told = this.move('extension-granted', by, at);
    this.dueOn = requestedDueOn;
    this.extensions += 1;
    this.extension = null;
    const [dueOn, grantedAt] = [requestedDueOn, at.toISOString()];
    return { ...told, dueOn, previousDueOn, originalDueOn, extensions: this.extensions, grantedBy: by.actorId, grantedAt };
  }

  /** @throws NoExtensionRequested */
  denyExtension(reason: string, by: Actor, at: Date): ExtensionDeniedV1 {
    const { requestedDueOn, dueOn } = this.extensionToDecide(by);
    const told = this.move('extension-denied', by, at, reason);
    this.extension = null;
    return { ...told, dueOn, requestedDueOn, reason, deniedBy: by.actorId, deniedAt: at.toISOString() };
  }

  /**
   * The directive's deadline was confirmed, or moved with the calendar. The first date that it gets stays the original one.
   * Returns null where that changes nothing: more time that was granted is the addressee's own.
   * @param dueOn local date
   */
  moveDue(dueOn: string, cause: DueCause, by: Actor, at: Date): AssignmentDueChangedV1 | null {
    this.mustBeIssuer(by);
    this.mustBeOpen();
    if (this.extensions > 0 || this.dueOn === dueOn) return null;
    const told = this.move('due-moved', by, at, cause);
    const previousDueOn = this.dueOn;
    const originalDueOn = this.originalDueOn ?? dueOn;
    // What was asked for is given by that already.
    if (this.extension && this.extension.dueOn <= dueOn) this.extension = null;
    Object.assign(this, { dueOn, originalDueOn });
    return { ...told, dueOn, previousDueOn, originalDueOn, cause, changedAt: at.toISOString() };
  }

  private extensionToDecide(by: Actor): { requestedDueOn: string; dueOn: string; originalDueOn: string } {
    this.mustBeIssuer(by);
    this.mustBeOpen();
    const { extension, dueOn } = this;
    if (extension === null || dueOn === null) throw new NoExtensionRequested();
    return { requestedDueOn: extension.dueOn, dueOn, originalDueOn: this.originalDueOn ?? dueOn };
  }
}
