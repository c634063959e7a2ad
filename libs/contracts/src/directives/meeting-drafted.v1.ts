import { MeetingPlanFact } from './meeting-plan-fact.js';

/** The secretariat prepares a meeting; nobody is told yet. */
export class MeetingDraftedV1 extends MeetingPlanFact {
  static readonly type = 'directives.meeting-drafted.v1';
}
