import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MidpointDueV1, type UndecidedProgram, WindowEndedV1, type WindowFact, WindowRemindedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { midpointDue, windowOver, type WindowOver, windowToClose } from '../template/window.templates.js';
import { deliver } from './deliver.js';
import { type Letter, organisation, secretariat } from './letter.js';

/** Tells the secretariat of the middle and the end of a window, and each organisation of its own programs that nobody has decided on. */
@Controller()
export class NotifyOfWindows {
  @EventPattern<string>(MidpointDueV1.type)
  async midpointDue(@Payload() fact: MidpointDueV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, midpointDue, [{ to: secretariat, facts: fact }]);
  }

  @EventPattern<string>(WindowEndedV1.type)
  async ended(@Payload() fact: WindowEndedV1, @Ctx() context: EventContext): Promise<void> {
    await tellWhatIsLeft(context, fact);
  }

  @EventPattern<string>(WindowRemindedV1.type)
  async reminded(@Payload() fact: WindowRemindedV1, @Ctx() context: EventContext): Promise<void> {
    await tellWhatIsLeft(context, fact);
  }
}

async function tellWhatIsLeft({ tx, event }: EventContext, fact: WindowEndedV1 | WindowRemindedV1): Promise<void> {
  const undecided = fact.undecided ?? [];
  if (undecided.length === 0) return deliver(tx, event, windowToClose, [{ to: secretariat, facts: { ...fact, undecided } }]);
  const byLead = [...Map.groupBy(undecided, ({ leadId }) => leadId).values()];
  const letters = byLead.flatMap(([first, ...others]) => (first ? letterToLead(fact, [first, ...others]) : []));
  await deliver(tx, event, windowOver, [{ to: secretariat, facts: { ...fact, undecided } }, ...letters]);
}

function letterToLead(fact: WindowFact, undecided: readonly [UndecidedProgram, ...UndecidedProgram[]]): Letter<WindowOver> {
  const [{ leadId: organisationId, leadCode: organisationCode, leadName: organisationName }] = undecided;
  return { to: organisation({ organisationId, organisationCode, organisationName }), facts: { ...fact, undecided } };
}
