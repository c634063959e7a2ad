import type { DirectiveCancelledV1, DirectiveClosedV1, DirectiveSupersededV1 } from '@rakor/contracts';
import { DraftableDirective } from './directive.draft.js';
import { SuccessorNotInForce } from './directive.errors.js';

/** The ways in which a directive in force ends: done, cancelled, or in favour of another one. */
export abstract class EndableDirective extends DraftableDirective {
  /** Gives its place to another directive that is in force. @throws DirectiveNotInForce, SuccessorNotInForce */
  supersede(successor: EndableDirective, reason: string, by: string, at: Date): DirectiveSupersededV1 {
    this.mustBeInForce();
    if (successor.id === this.id || successor.status !== 'issued') throw new SuccessorNotInForce(successor.number);
    this.supersededBy = successor.id;
    const told = { successorId: successor.id, successorNumber: successor.number, reason, supersededBy: by, supersededAt: at.toISOString() };
    return { ...this.end('superseded', reason, at), ...told };
  }

  /** @throws DirectiveNotInForce */
  cancel(reason: string, by: string, at: Date): DirectiveCancelledV1 {
    this.mustBeInForce();
    return { ...this.end('cancelled', reason, at), reason, cancelledBy: by, cancelledAt: at.toISOString() };
  }

  /** @param open assignments that are not closed yet; returns null while there are any, and when it is closed already */
  closeWhenDone(open: number, at: Date): DirectiveClosedV1 | null {
    if (open > 0 || this.status !== 'issued') return null;
    return { ...this.end('closed', undefined, at), closedAt: at.toISOString() };
  }

  private end(status: 'closed' | 'superseded' | 'cancelled', reason: string | undefined, at: Date) {
    this.status = status;
    this.closedAt = at;
    return { ...this.changed({ step: status, at, ...(reason !== undefined && { reason }) }), number: this.number };
  }
}
