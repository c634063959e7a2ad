import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OutsideEventMovedV1, SlipAnnouncedV1, type SlipEffect } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { milestonesMoved, type Moved } from '../template/slip.templates.js';
import { deliver } from './deliver.js';
import { organisation, secretariat } from './letter.js';

/** Tells the secretariat what comes on another day, and each organisation which of its milestones this moves. */
@Controller()
export class NotifyOfSlips {
  @EventPattern<string>(SlipAnnouncedV1.type)
  async announced(@Payload() fact: SlipAnnouncedV1, @Ctx() context: EventContext): Promise<void> {
    const { milestoneName, programTitle, formerOn, expectedOn, reason, effects } = fact;
    await tell(context, { subject: `${programTitle}, "${milestoneName}"`, formerOn, expectedOn, reason, effects: effects ?? [] });
  }

  @EventPattern<string>(OutsideEventMovedV1.type)
  async outsideEventMoved(@Payload() fact: OutsideEventMovedV1, @Ctx() context: EventContext): Promise<void> {
    const { name, formerOn, expectedOn, reason, effects } = fact;
    await tell(context, { subject: name, formerOn, expectedOn, reason, effects: effects ?? [] });
  }
}

async function tell({ tx, event }: EventContext, moved: Moved): Promise<void> {
  const byOrganisation = [...Map.groupBy(moved.effects, ({ organisationId }) => organisationId).values()];
  const letters = byOrganisation.flatMap(([first, ...others]) => (first ? letterTo(moved, [first, ...others]) : []));
  await deliver(tx, event, milestonesMoved, [{ to: secretariat, facts: moved }, ...letters]);
}

function letterTo(moved: Moved, effects: readonly [SlipEffect, ...SlipEffect[]]) {
  return { to: organisation(effects[0]), facts: { ...moved, effects } };
}
