import { Injectable } from '@nestjs/common';
import { AssignmentDueChangedV1, type DueCause } from '@rakor/contracts';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';

/** Carries a deadline to the open assignments of its directive. */
@Injectable()
export class MoveAssignments {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  async move(tx: Transaction, directiveId: string, dueOn: string, cause: DueCause): Promise<void> {
    for (const assignment of await this.assignments.openForUpdate(tx, directiveId)) {
      const changed = assignment.moveDue(dueOn, cause, tx.context, this.clock.now());
      if (changed === null) continue;
      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentDueChangedV1, changed);
    }
  }
}
