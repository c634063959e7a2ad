import { Instant, ListOf, Maybe } from '../fields.js';
import { MeetingInvitee } from './meeting-invitee.js';
import { MeetingPlanFact } from './meeting-plan-fact.js';

/** A meeting that has not started will be held at another time or place, or under another title or chair; it says the whole plan as it is now. */
export class MeetingReplannedV1 extends MeetingPlanFact {
  static readonly type = 'directives.meeting-replanned.v1';

  @Instant() replannedAt!: string;
  /** Who has to hear of it; nobody while it is a draft. */
  @Maybe() @ListOf(() => MeetingInvitee) invitees?: MeetingInvitee[] | null;
}
