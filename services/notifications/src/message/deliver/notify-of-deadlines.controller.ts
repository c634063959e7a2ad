import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AssignmentDueChangedV1, DeadlineResolvedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { assignmentDueChanged, deadlineWaits } from '../template/deadline.templates.js';
import { deliver } from './deliver.js';
import { organisation, secretariat } from './letter.js';

/** Tells an addressee when it is due, and the secretariat of the issuing region which words wait for it. */
@Controller()
export class NotifyOfDeadlines {
  @EventPattern<string>(AssignmentDueChangedV1.type)
  async moved(@Payload() fact: AssignmentDueChangedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.within(fact.addresseeRegion, (there) =>
      deliver(there, event, assignmentDueChanged, [{ to: organisation(fact), facts: fact }]),
    );
  }

  /** What is certain is told with the directive itself. */
  @EventPattern<string>(DeadlineResolvedV1.type)
  async resolved(@Payload() fact: DeadlineResolvedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (fact.status === 'waiting') await deliver(tx, event, deadlineWaits, [{ to: secretariat, facts: fact }]);
  }
}
