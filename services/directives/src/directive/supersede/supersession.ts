import { Injectable } from '@nestjs/common';
import { AssignmentSupersededV1, DirectiveSupersededV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import type { Assignment } from '../../assignment/assignment.js';
import type { Actor } from '../../assignment/assignment.state.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import type { Directive } from '../directive.js';
import { DirectiveRepository } from '../directive.repository.js';

/** What gives its place to what; all of it locked. */
interface Change {
  readonly directive: Directive;
  /** Its assignments that have not ended. */
  readonly open: readonly Assignment[];
  readonly successor: Directive;
}

/** Ends a directive and its open assignments in favour of another, and tells of each. */
@Injectable()
export class Supersession {
  constructor(
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** @param by in whose name; whoever asked, unless nobody did. @throws DirectiveNotInForce, SuccessorNotInForce */
  async of(tx: Transaction, { directive, open, successor }: Change, reason: string, at: Date, by: Actor = tx.context): Promise<void> {
    const superseded = directive.supersede(successor, reason, tx.context.actorId, at);
    await this.directives.save(tx, directive);
    await tx.outbox.add(DirectiveSupersededV1, superseded);
    for (const assignment of open) {
      const ended = assignment.supersede(successor, by, at);
      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentSupersededV1, ended);
    }
  }
}
