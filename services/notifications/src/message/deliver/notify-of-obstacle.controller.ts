import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ObstacleLapsedV1, ObstacleRaisedV1, ObstacleResolvedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { SECRETARIAT } from '../mailbox.js';
import { obstacleLapsed, obstacleRaised, obstacleResolved } from '../template/obstacle.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { organisation } from './letter.js';

/** Tells who must take an obstacle away, and the secretariat that waits, of it; and who has it that it is gone; who had to take it away hears when nobody needs it any more. */
@Controller()
export class NotifyOfObstacle {
  @EventPattern<string>(ObstacleRaisedV1.type)
  async raised(@Payload() fact: ObstacleRaisedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, obstacleRaised, [{ to: { mailbox: SECRETARIAT, name: null, organisationId: null }, facts: fact }]);
    await tellUnblocker({ tx, event }, obstacleRaised, fact);
  }

  @EventPattern<string>(ObstacleResolvedV1.type)
  async resolved(@Payload() fact: ObstacleResolvedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.within(fact.addresseeRegion, (there) => deliver(there, event, obstacleResolved, [{ to: organisation(fact), facts: fact }]));
  }

  @EventPattern<string>(ObstacleLapsedV1.type)
  async lapsed(@Payload() fact: ObstacleLapsedV1, @Ctx() context: EventContext): Promise<void> {
    await tellUnblocker(context, obstacleLapsed, fact);
  }
}

/** The organisation that must take it away; where that is a position, nobody has a mailbox. */
async function tellUnblocker<F extends ObstacleRaisedV1 | ObstacleLapsedV1>(
  { tx, event }: Pick<EventContext, 'tx' | 'event'>,
  template: Template<F>,
  fact: F,
): Promise<void> {
  const { unblocker: organisationName, unblockerId: organisationId, unblockerCode: organisationCode, unblockerRegion } = fact;
  if (!organisationId || !organisationCode || !unblockerRegion) return;
  const to = organisation({ organisationId, organisationCode, organisationName });
  await tx.within(unblockerRegion, (there) => deliver(there, event, template, [{ to, facts: fact }]));
}
