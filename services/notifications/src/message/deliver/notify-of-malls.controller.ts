import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  DelegationEndedV1,
  GateExaminedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  LaunchHeldV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import {
  agreementExpired,
  agreementExpiring,
  delegationEnded,
  gateExamined,
  launchHeld,
  launchPlanned,
  launchRescheduled,
} from '../template/mall.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { organisation, secretariat } from './letter.js';

/** How events of public-services name who runs a place. */
interface Operated {
  readonly operatorId?: string | null;
  readonly operatorCode: string;
  readonly operatorName?: string | null;
}

/** Tells who runs a place, and the secretariat, of agreements that end, of what is missing before a launch, and of its day. */
@Controller()
export class NotifyOfMalls {
  @EventPattern<string>(InstitutionAgreementExpiringV1.type)
  async expiring(@Payload() fact: InstitutionAgreementExpiringV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, agreementExpiring, fact);
  }

  @EventPattern<string>(InstitutionAgreementExpiredV1.type)
  async expired(@Payload() fact: InstitutionAgreementExpiredV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, agreementExpired, fact);
  }

  @EventPattern<string>(GateExaminedV1.type)
  async examined(@Payload() fact: GateExaminedV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, gateExamined, fact);
  }

  @EventPattern<string>(LaunchPlannedV1.type)
  async planned(@Payload() fact: LaunchPlannedV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, launchPlanned, fact);
  }

  @EventPattern<string>(LaunchRescheduledV1.type)
  async rescheduled(@Payload() fact: LaunchRescheduledV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, launchRescheduled, fact);
  }

  @EventPattern<string>(LaunchHeldV1.type)
  async held(@Payload() fact: LaunchHeldV1, @Ctx() context: EventContext): Promise<void> {
    await tellBoth(context, launchHeld, fact);
  }

  @EventPattern<string>(DelegationEndedV1.type)
  async delegationEnded(@Payload() fact: DelegationEndedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, delegationEnded, [{ to: secretariat, facts: fact }]);
  }
}

async function tellBoth<F extends Operated>({ tx, event }: EventContext, template: Template<F>, fact: F): Promise<void> {
  const { operatorId, operatorCode, operatorName } = fact;
  const operator =
    operatorId && operatorName
      ? [organisation({ organisationId: operatorId, organisationCode: operatorCode, organisationName: operatorName })]
      : [];
  await deliver(
    tx,
    event,
    template,
    [...operator, secretariat].map((to) => ({ to, facts: fact })),
  );
}
