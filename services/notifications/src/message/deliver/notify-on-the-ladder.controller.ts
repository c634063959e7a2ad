import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AssignmentEscalatedV1, AssignmentRemindedV1, EscalationFallbackUsedV1, type ToldOnTheLadder } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { assignmentEscalated, assignmentReminded, escalationFallbackUsed } from '../template/ladder.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { type Letter, organisation, secretariat } from './letter.js';

/** Tells whomever a step of the ladder reached, in the tenant where that one reads; and the issuing region's secretariat where a step found nobody. */
@Controller()
export class NotifyOnTheLadder {
  @EventPattern<string>(AssignmentRemindedV1.type)
  async reminded(@Payload() fact: AssignmentRemindedV1, @Ctx() context: EventContext): Promise<void> {
    await tell(context, assignmentReminded, fact);
  }

  @EventPattern<string>(AssignmentEscalatedV1.type)
  async escalated(@Payload() fact: AssignmentEscalatedV1, @Ctx() context: EventContext): Promise<void> {
    await tell(context, assignmentEscalated, fact);
  }

  @EventPattern<string>(EscalationFallbackUsedV1.type)
  async fellBack(@Payload() fact: EscalationFallbackUsedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, escalationFallbackUsed, [{ to: secretariat, facts: fact }]);
  }
}

async function tell<F extends ToldOnTheLadder>({ tx, event }: EventContext, template: Template<F>, fact: F): Promise<void> {
  await tx.within(fact.recipientRegion, (there) => deliver(there, event, template, [{ to: recipientOf(fact), facts: fact }]));
}

/** An organisation, or the office of the region where the event names none. */
function recipientOf({
  recipientOrganisationId: organisationId,
  recipientOrganisationCode: organisationCode,
  recipientOrganisationName: organisationName,
}: ToldOnTheLadder): Letter<object>['to'] {
  if (organisationId === null || organisationCode === null || organisationName === null) return secretariat;
  return organisation({ organisationId, organisationCode, organisationName });
}
