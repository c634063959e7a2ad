import { ListOf, Maybe, Text } from '../fields.js';
import { MeetingInvitee } from './meeting-invitee.js';
import { MeetingPlanFact } from './meeting-plan-fact.js';

/** A coordination meeting was put on the calendar (L1). */
export class MeetingScheduledV1 extends MeetingPlanFact {
  static readonly type = 'directives.meeting-scheduled.v1';

  /** Name of the series that it belongs to: "Coffee Morning". */
  @Maybe() @Text(200) series?: string | null;
  /** Who is asked to come; nobody to a meeting that was entered after it was held. */
  @Maybe() @ListOf(() => MeetingInvitee) invitees?: MeetingInvitee[] | null;
}
