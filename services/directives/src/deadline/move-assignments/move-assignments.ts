import { Injectable } from '@nestjs/common';
import { AssignmentDueChangedV1, type DueCause } from '@rakor/contracts';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { In, Not } from 'typeorm';
import { Assignment } from '../../assignment/assignment.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { ENDED } from '../../assignment/assignment.steps.js';

/** Carries a deadline to the open assignments of its directive. */
@Injectable()
export class MoveAssignments {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  async move(tx: Transaction, directiveId: string, dueOn: string, cause: DueCause): Promise<void> {
    const { manager, context } = tx;
    const moving = await manager.find(Assignment, {
      where: { region: context.region, directiveId, status: Not(In([...ENDED])) },
      // In one order, so that two that move the same assignments do not wait for each other.
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const assignment of moving) {
      const changed = assignment.moveDue(dueOn, cause, context, this.clock.now());
      if (changed === null) continue;
      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentDueChangedV1, changed);
    }
  }
}
