import { Instant, ListOf, Maybe, Text } from '../fields.js';
import { MeetingInvitee } from './meeting-invitee.js';
import { MeetingPlanFact } from './meeting-plan-fact.js';

/** A meeting that has not started will not be held. */
export class MeetingCancelledV1 extends MeetingPlanFact {
  static readonly type = 'directives.meeting-cancelled.v1';

  @Text(2000) reason!: string;
  @Instant() cancelledAt!: string;
  /** Who has to hear of it; nobody of a draft. */
  @Maybe() @ListOf(() => MeetingInvitee) invitees?: MeetingInvitee[] | null;
}
