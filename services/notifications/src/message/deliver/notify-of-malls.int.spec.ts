import {
  DelegationEndedV1,
  type EventClass,
  GateExaminedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  LaunchHeldV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
  type Sequenced,
} from '@rakor/contracts';
import { eventually, givenStage, openConsumer } from '@rakor/testing';
import {
  aHeldLaunch,
  anEndedDelegation,
  anExaminedGate,
  anExpiredAgreement,
  anExpiringAgreement,
  aPlannedLaunch,
  aRescheduledLaunch,
} from '../../mall-facts.builder.js';
import { NotifyOfMalls } from './notify-of-malls.controller.js';

const stage = await givenStage({ service: 'notifications' }, ['public-services']);
await openConsumer(stage, { controllers: [NotifyOfMalls] });

const both = (template: string) => [`dpmptsp: ${template}`, `secretariat: ${template}`];
const told = <E extends Sequenced>(type: EventClass<E>, fact: E, recipients: string[]) =>
  [type.type, { type, fact } as { type: EventClass<Sequenced>; fact: Sequenced }, recipients] as const;

describe('Who runs a place, and the secretariat', () => {
  it.each([
    told(InstitutionAgreementExpiringV1, anExpiringAgreement(), both('agreement-expiring')),
    told(InstitutionAgreementExpiredV1, anExpiredAgreement(), both('agreement-expired')),
    told(GateExaminedV1, anExaminedGate(), both('gate-examined')),
    told(LaunchPlannedV1, aPlannedLaunch(), both('launch-planned')),
    told(LaunchRescheduledV1, aRescheduledLaunch(), both('launch-rescheduled')),
    told(LaunchHeldV1, aHeldLaunch({ operatorId: null, operatorName: null }), ['secretariat: launch-held']),
    told(DelegationEndedV1, anEndedDelegation(), ['secretariat: delegation-ended']),
  ])('hear of %s', async (_, event, recipients) => {
    const eventId = await stage.publish(event, { region: '33.16' });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query<{ told: string }>(
        `select recipient_code || ': ' || template as told from notifications.message where event_id = $1 and region = '33.16' order by 1`,
        [eventId],
      );
      expect(rows.map((row) => row.told)).toEqual(recipients);
    });
  });
});
