import { Injectable } from '@nestjs/common';
import { DirectiveClosedV1 } from '@rakor/contracts';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import type { Assignment } from '../assignment.js';
import { AssignmentRepository } from '../assignment.repository.js';

/** The last assignment that ends, by whatever way, closes its directive (domain §4.7). */
@Injectable()
export class CloseDirectiveWhenDone {
  constructor(
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** Counts while the directive is locked, so that of many last ones exactly one finds nothing open. In the region that issued, whoever ends it. */
  async closeDirectiveOf(tx: Transaction, { region, directiveId }: Assignment): Promise<void> {
    await tx.within(region, async (issuing) => {
      const directive = await this.directives.getForUpdate(issuing, directiveId);
      const closed = directive.closeWhenDone(await this.assignments.openOf(issuing, directiveId), this.clock.now());
      if (closed === null) return;

      await this.directives.save(issuing, directive);
      await issuing.outbox.add(DirectiveClosedV1, closed);
    });
  }
}
