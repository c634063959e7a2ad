import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ObstacleRaisedV1, ObstacleResolvedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { SECRETARIAT } from '../mailbox.js';
import { obstacleRaised, obstacleResolved } from '../template/obstacle.templates.js';
import { deliver } from './deliver.js';
import { organisation } from './letter.js';

/** Tells who must take an obstacle away, and the secretariat that waits, of it; and who has it that it is gone. */
@Controller()
export class NotifyOfObstacle {
  @EventPattern<string>(ObstacleRaisedV1.type)
  async raised(@Payload() fact: ObstacleRaisedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, obstacleRaised, [{ to: { mailbox: SECRETARIAT, name: null, organisationId: null }, facts: fact }]);
    const { unblocker: organisationName, unblockerId: organisationId, unblockerCode: organisationCode, unblockerRegion } = fact;
    if (!organisationId || !organisationCode || !unblockerRegion) return;
    const to = organisation({ organisationId, organisationCode, organisationName });
    await tx.within(unblockerRegion, (there) => deliver(there, event, obstacleRaised, [{ to, facts: fact }]));
  }

  @EventPattern<string>(ObstacleResolvedV1.type)
  async resolved(@Payload() fact: ObstacleResolvedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.within(fact.addresseeRegion, (there) => deliver(there, event, obstacleResolved, [{ to: organisation(fact), facts: fact }]));
  }
}
