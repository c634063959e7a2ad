import type { EventClass } from './event-class.js';
import { OrganisationRegisteredV1 } from './directory/organisation-registered.v1.js';
import { OrganisationWeekChangedV1 } from './directory/organisation-week-changed.v1.js';
import { PositionCreatedV1 } from './directory/position-created.v1.js';
import { PositionHeldV1 } from './directory/position-held.v1.js';
import { RegionOnboardedV1 } from './directory/region-onboarded.v1.js';
import { AssignmentBlockedV1 } from './directives/assignment-blocked.v1.js';
import { AssignmentCancelledV1 } from './directives/assignment-cancelled.v1.js';
import { AssignmentClosedV1 } from './directives/assignment-closed.v1.js';
import { AssignmentDeclinedV1 } from './directives/assignment-declined.v1.js';
import { AssignmentSupersededV1 } from './directives/assignment-superseded.v1.js';
import { AssignmentTransferredV1 } from './directives/assignment-transferred.v1.js';
import { AssignmentUnblockedV1 } from './directives/assignment-unblocked.v1.js';
import { AssignmentWaivedV1 } from './directives/assignment-waived.v1.js';
import { AssignmentEscalatedV1 } from './directives/assignment-escalated.v1.js';
import { AssignmentRemindedV1 } from './directives/assignment-reminded.v1.js';
import { AttendanceRecordedV1 } from './directives/attendance-recorded.v1.js';
import { ClarificationAnsweredV1 } from './directives/clarification-answered.v1.js';
import { ClarificationAskedV1 } from './directives/clarification-asked.v1.js';
import { CalendarClosureAddedV1 } from './directives/calendar-closure-added.v1.js';
import { CalendarClosureWithdrawnV1 } from './directives/calendar-closure-withdrawn.v1.js';
import { AssignmentDueChangedV1 } from './directives/assignment-due-changed.v1.js';
import { CalendarRevisedV1 } from './directives/calendar-revised.v1.js';
import { DecisionRecordedV1 } from './directives/decision-recorded.v1.js';
import { DecisionRevisitedV1 } from './directives/decision-revisited.v1.js';
import { DecisionSupersededV1 } from './directives/decision-superseded.v1.js';
import { DecisionCancelledV1 } from './directives/decision-cancelled.v1.js';
import { CommitmentMadeV1 } from './directives/commitment-made.v1.js';
import { DeadlineConfirmedV1 } from './directives/deadline-confirmed.v1.js';
import { DeadlineRecomputedV1 } from './directives/deadline-recomputed.v1.js';
import { DeadlineResolvedV1 } from './directives/deadline-resolved.v1.js';
import { DirectiveAcknowledgedV1 } from './directives/directive-acknowledged.v1.js';
import { DirectiveCancelledV1 } from './directives/directive-cancelled.v1.js';
import { DirectiveClosedV1 } from './directives/directive-closed.v1.js';
import { DirectiveDraftedV1 } from './directives/directive-drafted.v1.js';
import { DirectiveIssuedV1 } from './directives/directive-issued.v1.js';
import { DirectiveRedraftedV1 } from './directives/directive-redrafted.v1.js';
import { DirectiveReportedV1 } from './directives/directive-reported.v1.js';
import { DirectiveReturnedV1 } from './directives/directive-returned.v1.js';
import { DirectiveReviewedV1 } from './directives/directive-reviewed.v1.js';
import { DirectiveRevisedV1 } from './directives/directive-revised.v1.js';
import { DirectiveSupersededV1 } from './directives/directive-superseded.v1.js';
import { DirectiveVerifiedV1 } from './directives/directive-verified.v1.js';
import { MeetingDraftedV1 } from './directives/meeting-drafted.v1.js';
import { MeetingReplannedV1 } from './directives/meeting-replanned.v1.js';
import { MeetingAgendaSetV1 } from './directives/meeting-agenda-set.v1.js';
import { MeetingCancelledV1 } from './directives/meeting-cancelled.v1.js';
import { MeetingReopenedV1 } from './directives/meeting-reopened.v1.js';
import { ExtensionDeniedV1 } from './directives/extension-denied.v1.js';
import { ExtensionGrantedV1 } from './directives/extension-granted.v1.js';
import { ExtensionRequestedV1 } from './directives/extension-requested.v1.js';
import { EscalationFallbackUsedV1 } from './directives/escalation-fallback-used.v1.js';
import { MeetingClosedV1 } from './directives/meeting-closed.v1.js';
import { MeetingScheduledV1 } from './directives/meeting-scheduled.v1.js';
import { MeetingStartedV1 } from './directives/meeting-started.v1.js';
import { ObstacleLapsedV1 } from './directives/obstacle-lapsed.v1.js';
import { ObstacleRaisedV1 } from './directives/obstacle-raised.v1.js';
import { ObstacleResolvedV1 } from './directives/obstacle-resolved.v1.js';
import { ObstacleSolutionOfferedV1 } from './directives/obstacle-solution-offered.v1.js';
import { ProgressClaimedV1 } from './directives/progress-claimed.v1.js';
import { ProposalAcceptedV1 } from './directives/proposal-accepted.v1.js';
import { ProposalAnswerRemindedV1 } from './directives/proposal-answer-reminded.v1.js';
import { ProposalRejectedV1 } from './directives/proposal-rejected.v1.js';
import { ProposalSubmittedV1 } from './directives/proposal-submitted.v1.js';
import { ProposalTakenUnderStudyV1 } from './directives/proposal-taken-under-study.v1.js';
import { TransferOfferedV1 } from './directives/transfer-offered.v1.js';
import { TransferRefusedV1 } from './directives/transfer-refused.v1.js';
import { TransferWithdrawnV1 } from './directives/transfer-withdrawn.v1.js';
import { UtteranceRecordedV1 } from './directives/utterance-recorded.v1.js';
import { ProgressReportedV1 } from './programs/progress-reported.v1.js';
import { ProgressReturnedV1 } from './programs/progress-returned.v1.js';
import { ProgressVerifiedV1 } from './programs/progress-verified.v1.js';
import { DependencyAddedV1 } from './programs/dependency-added.v1.js';
import { DependencyRemovedV1 } from './programs/dependency-removed.v1.js';
import { OutsideEventMovedV1 } from './programs/outside-event-moved.v1.js';
import { OutsideEventNotedV1 } from './programs/outside-event-noted.v1.js';
import { SlipAnnouncedV1 } from './programs/slip-announced.v1.js';
import { ProgramObstacleLapsedV1 } from './programs/obstacle-lapsed.v1.js';
import { ProgramObstacleRaisedV1 } from './programs/obstacle-raised.v1.js';
import { ProgramObstacleResolvedV1 } from './programs/obstacle-resolved.v1.js';
import { ProgramStatusChangedV1 } from './programs/status-changed.v1.js';
import { MidpointDueV1 } from './programs/midpoint-due.v1.js';
import { ProgramDraftedV1 } from './programs/program-drafted.v1.js';
import { ProgramPlanSetV1 } from './programs/program-plan-set.v1.js';
import { ProgramRedraftedV1 } from './programs/program-redrafted.v1.js';
import { ProgramStartedV1 } from './programs/program-started.v1.js';
import { PriorityDeclaredV1 } from './programs/priority-declared.v1.js';
import { PriorityWithdrawnV1 } from './programs/priority-withdrawn.v1.js';
import { ProgramAlignedV1 } from './programs/program-aligned.v1.js';
import { ProgramBudgetSetV1 } from './programs/program-budget-set.v1.js';
import { ProgramCarriedOverV1 } from './programs/program-carried-over.v1.js';
import { ProgramMembersChangedV1 } from './programs/program-members-changed.v1.js';
import { ProgramClosedV1 } from './programs/program-closed.v1.js';
import { ProgramExtendedV1 } from './programs/program-extended.v1.js';
import { ProgramHandedOverV1 } from './programs/program-handed-over.v1.js';
import { ProgramPrioritisedV1 } from './programs/program-prioritised.v1.js';
import { ProgramRealisationRecordedV1 } from './programs/program-realisation-recorded.v1.js';
import { ProgramRecordAddedV1 } from './programs/program-record-added.v1.js';
import { ProgramRecordChangedV1 } from './programs/program-record-changed.v1.js';
import { ProgramRecordRemovedV1 } from './programs/program-record-removed.v1.js';
import { WindowClosedV1 } from './programs/window-closed.v1.js';
import { WindowCountModeSetV1 } from './programs/window-count-mode-set.v1.js';
import { WindowEndedV1 } from './programs/window-ended.v1.js';
import { WindowOpenedV1 } from './programs/window-opened.v1.js';
import { WindowRemindedV1 } from './programs/window-reminded.v1.js';
import { WindowStartedV1 } from './programs/window-started.v1.js';
import { FigureLateV1 } from './programs/figure-late.v1.js';
import { IndicatorAdoptedV1 } from './programs/indicator-adopted.v1.js';
import { IndicatorOffTrackV1 } from './programs/indicator-off-track.v1.js';
import { IndicatorOnTrackV1 } from './programs/indicator-on-track.v1.js';
import { MeasurementReturnedV1 } from './programs/measurement-returned.v1.js';
import { MeasurementRevisedV1 } from './programs/measurement-revised.v1.js';
import { MeasurementSubmittedV1 } from './programs/measurement-submitted.v1.js';
import { MeasurementsAcceptedV1 } from './programs/measurements-accepted.v1.js';
import { MeasurementsApprovedV1 } from './programs/measurements-approved.v1.js';
import { MeasurementsImportedV1 } from './programs/measurements-imported.v1.js';
import { TargetSetV1 } from './programs/target-set.v1.js';
import { MessageReadV1 } from './notifications/message-read.v1.js';
import { FollowingSetV1 } from './notifications/following-set.v1.js';
import { MessageDoneV1 } from './notifications/message-done.v1.js';
import { MessageReopenedV1 } from './notifications/message-reopened.v1.js';
import { ChannelLimitSetV1 } from './notifications/channel-limit-set.v1.js';
import { RoutingRuleSetV1 } from './notifications/routing-rule-set.v1.js';
import { PreferencesSetV1 } from './notifications/preferences-set.v1.js';
import { ContactProvedV1 } from './notifications/contact-proved.v1.js';
import { TestModeSetV1 } from './notifications/test-mode-set.v1.js';
import { WebhookRegisteredV1 } from './notifications/webhook-registered.v1.js';
import { WebhookRemovedV1 } from './notifications/webhook-removed.v1.js';
import { WebhookVerifiedV1 } from './notifications/webhook-verified.v1.js';
import { WebhookChangedV1 } from './notifications/webhook-changed.v1.js';
import { WebhookSecretRotatedV1 } from './notifications/webhook-secret-rotated.v1.js';
import { WebhookDisabledV1 } from './notifications/webhook-disabled.v1.js';
import { WebhookEnabledV1 } from './notifications/webhook-enabled.v1.js';
import { PlacePlannedV1 } from './public-services/place-planned.v1.js';
import { PlacePreparationBegunV1 } from './public-services/place-preparation-begun.v1.js';
import { PlaceHoursSetV1 } from './public-services/place-hours-set.v1.js';
import { PlaceGatePassedV1 } from './public-services/place-gate-passed.v1.js';
import { PlaceSoftLaunchedV1 } from './public-services/place-soft-launched.v1.js';
import { PlaceGrandLaunchedV1 } from './public-services/place-grand-launched.v1.js';
import { PlaceSuspendedV1 } from './public-services/place-suspended.v1.js';
import { PlaceRelocatedV1 } from './public-services/place-relocated.v1.js';
import { PlaceResumedV1 } from './public-services/place-resumed.v1.js';
import { NoticePutUpV1 } from './public-services/notice-put-up.v1.js';
import { NoticeTakenDownV1 } from './public-services/notice-taken-down.v1.js';
import { PlaceClosedV1 } from './public-services/place-closed.v1.js';
import { InstitutionInvitedV1 } from './public-services/institution-invited.v1.js';
import { InstitutionAgreedV1 } from './public-services/institution-agreed.v1.js';
import { InstitutionStaffedV1 } from './public-services/institution-staffed.v1.js';
import { InstitutionTrainedV1 } from './public-services/institution-trained.v1.js';
import { InstitutionLiveV1 } from './public-services/institution-live.v1.js';
import { InstitutionAgreementRenewedV1 } from './public-services/institution-agreement-renewed.v1.js';
import { InstitutionAgreementExpiringV1 } from './public-services/institution-agreement-expiring.v1.js';
import { InstitutionAgreementExpiredV1 } from './public-services/institution-agreement-expired.v1.js';
import { InstitutionWithdrawnV1 } from './public-services/institution-withdrawn.v1.js';
import { ReadinessPlannedV1 } from './public-services/readiness-planned.v1.js';
import { EvidenceSubmittedV1 } from './public-services/evidence-submitted.v1.js';
import { EvidenceVerifiedV1 } from './public-services/evidence-verified.v1.js';
import { EvidenceReturnedV1 } from './public-services/evidence-returned.v1.js';
import { ReadinessClaimedV1 } from './public-services/readiness-claimed.v1.js';
import { GateExaminedV1 } from './public-services/gate-examined.v1.js';
import { StandardAddedV1 } from './public-services/standard-added.v1.js';
import { StandardRevisedV1 } from './public-services/standard-revised.v1.js';
import { StandardRetiredV1 } from './public-services/standard-retired.v1.js';
import { DelegationGrantedV1 } from './public-services/delegation-granted.v1.js';
import { DelegationRevokedV1 } from './public-services/delegation-revoked.v1.js';
import { DelegationEndedV1 } from './public-services/delegation-ended.v1.js';
import { LaunchPlannedV1 } from './public-services/launch-planned.v1.js';
import { LaunchRescheduledV1 } from './public-services/launch-rescheduled.v1.js';
import { LaunchGuestSetV1 } from './public-services/launch-guest-set.v1.js';
import { LaunchPartnerInvitedV1 } from './public-services/launch-partner-invited.v1.js';
import { LaunchHeldV1 } from './public-services/launch-held.v1.js';
import { LaunchCancelledV1 } from './public-services/launch-cancelled.v1.js';
import { LaunchPartnerAnsweredV1 } from './public-services/launch-partner-answered.v1.js';
import { DistrictDescribedV1 } from './public-services/district-described.v1.js';
import { GuestCaseReceivedV1 } from './public-services/guest-case-received.v1.js';
import { ServiceOfferedV1 } from './public-services/service-offered.v1.js';
import { ServiceWithdrawnV1 } from './public-services/service-withdrawn.v1.js';
import { QueuePolicySetV1 } from './public-services/queue-policy-set.v1.js';
import { QueueDayOpenedV1 } from './public-services/queue-day-opened.v1.js';
import { QueueDayClosedV1 } from './public-services/queue-day-closed.v1.js';
import { CounterSetUpV1 } from './public-services/counter-set-up.v1.js';
import { CounterOpenedV1 } from './public-services/counter-opened.v1.js';
import { CounterTakenOverV1 } from './public-services/counter-taken-over.v1.js';
import { CounterClosedV1 } from './public-services/counter-closed.v1.js';
import { BookingPlanSetV1 } from './public-services/booking-plan-set.v1.js';
import { BookingDraftedV1 } from './public-services/booking-drafted.v1.js';
import { BookingConfirmedV1 } from './public-services/booking-confirmed.v1.js';
import { BookingCancelledV1 } from './public-services/booking-cancelled.v1.js';
import { BookingExpiredV1 } from './public-services/booking-expired.v1.js';
import { BookingArrivedV1 } from './public-services/booking-arrived.v1.js';
import { BookingMissedV1 } from './public-services/booking-missed.v1.js';
import { BlackoutDeclaredV1 } from './public-services/blackout-declared.v1.js';
import { SurveySubmittedV1 } from './public-services/survey-submitted.v1.js';
import { SatisfactionPublishedV1 } from './public-services/satisfaction-published.v1.js';
import { RecordAccessGrantedV1 } from './public-services/record-access-granted.v1.js';
import { RecordAccessRevokedV1 } from './public-services/record-access-revoked.v1.js';
import { RecordAccessedV1 } from './public-services/record-accessed.v1.js';
import { TicketContactGivenV1 } from './public-services/ticket-contact-given.v1.js';
import { TicketContactWithdrawnV1 } from './public-services/ticket-contact-withdrawn.v1.js';
import { TicketIssuedV1 } from './public-services/ticket-issued.v1.js';
import { TicketCalledV1 } from './public-services/ticket-called.v1.js';
import { TicketRecalledV1 } from './public-services/ticket-recalled.v1.js';
import { TicketNearV1 } from './public-services/ticket-near.v1.js';
import { TicketPrioritisedV1 } from './public-services/ticket-prioritised.v1.js';
import { TicketServingStartedV1 } from './public-services/ticket-serving-started.v1.js';
import { TicketHeldV1 } from './public-services/ticket-held.v1.js';
import { TicketResumedV1 } from './public-services/ticket-resumed.v1.js';
import { TicketMissedV1 } from './public-services/ticket-missed.v1.js';
import { TicketRequeuedV1 } from './public-services/ticket-requeued.v1.js';
import { TicketNoShowV1 } from './public-services/ticket-no-show.v1.js';
import { TicketTransferredV1 } from './public-services/ticket-transferred.v1.js';
import { TicketLeftV1 } from './public-services/ticket-left.v1.js';
import { TicketFinishedV1 } from './public-services/ticket-finished.v1.js';
import { TicketExpiredV1 } from './public-services/ticket-expired.v1.js';

/** Every event that Rakor speaks; the documents and the consumers' validation are made from this list. */
export const events: readonly EventClass[] = [
  RegionOnboardedV1,
  OrganisationRegisteredV1,
  OrganisationWeekChangedV1,
  PositionCreatedV1,
  PositionHeldV1,
  MeetingDraftedV1,
  MeetingScheduledV1,
  MeetingReplannedV1,
  MeetingAgendaSetV1,
  MeetingCancelledV1,
  MeetingStartedV1,
  AttendanceRecordedV1,
  UtteranceRecordedV1,
  MeetingClosedV1,
  MeetingReopenedV1,
  DecisionRecordedV1,
  DecisionRevisitedV1,
  DecisionSupersededV1,
  DecisionCancelledV1,
  DirectiveDraftedV1,
  DirectiveRedraftedV1,
  DirectiveIssuedV1,
  DirectiveReviewedV1,
  DirectiveRevisedV1,
  DirectiveAcknowledgedV1,
  CommitmentMadeV1,
  ClarificationAskedV1,
  ClarificationAnsweredV1,
  ProgressClaimedV1,
  AssignmentBlockedV1,
  AssignmentUnblockedV1,
  ExtensionRequestedV1,
  ExtensionGrantedV1,
  ExtensionDeniedV1,
  TransferOfferedV1,
  TransferRefusedV1,
  TransferWithdrawnV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
  AssignmentClosedV1,
  AssignmentDeclinedV1,
  AssignmentWaivedV1,
  AssignmentTransferredV1,
  AssignmentCancelledV1,
  AssignmentSupersededV1,
  DirectiveClosedV1,
  DirectiveSupersededV1,
  DirectiveCancelledV1,
  ObstacleRaisedV1,
  ObstacleResolvedV1,
  ObstacleLapsedV1,
  ObstacleSolutionOfferedV1,
  CalendarClosureAddedV1,
  CalendarClosureWithdrawnV1,
  CalendarRevisedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
  ProposalAcceptedV1,
  ProposalRejectedV1,
  ProposalAnswerRemindedV1,
  AssignmentRemindedV1,
  AssignmentEscalatedV1,
  EscalationFallbackUsedV1,
  DeadlineResolvedV1,
  DeadlineConfirmedV1,
  DeadlineRecomputedV1,
  AssignmentDueChangedV1,
  WindowOpenedV1,
  WindowStartedV1,
  WindowCountModeSetV1,
  MidpointDueV1,
  WindowEndedV1,
  WindowRemindedV1,
  WindowClosedV1,
  ProgramDraftedV1,
  ProgramRedraftedV1,
  ProgramPlanSetV1,
  ProgramStartedV1,
  ProgramMembersChangedV1,
  ProgramPrioritisedV1,
  ProgramAlignedV1,
  ProgramBudgetSetV1,
  ProgramRealisationRecordedV1,
  ProgramExtendedV1,
  ProgramHandedOverV1,
  ProgramCarriedOverV1,
  ProgramClosedV1,
  ProgramRecordAddedV1,
  ProgramRecordChangedV1,
  ProgramRecordRemovedV1,
  PriorityDeclaredV1,
  PriorityWithdrawnV1,
  ProgressReportedV1,
  ProgressVerifiedV1,
  ProgressReturnedV1,
  ProgramStatusChangedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramObstacleLapsedV1,
  DependencyAddedV1,
  DependencyRemovedV1,
  OutsideEventNotedV1,
  OutsideEventMovedV1,
  SlipAnnouncedV1,
  PlacePlannedV1,
  PlacePreparationBegunV1,
  PlaceHoursSetV1,
  PlaceGatePassedV1,
  PlaceSoftLaunchedV1,
  PlaceGrandLaunchedV1,
  PlaceSuspendedV1,
  PlaceRelocatedV1,
  PlaceResumedV1,
  PlaceClosedV1,
  InstitutionInvitedV1,
  InstitutionAgreedV1,
  InstitutionStaffedV1,
  InstitutionTrainedV1,
  InstitutionLiveV1,
  InstitutionAgreementRenewedV1,
  InstitutionAgreementExpiringV1,
  InstitutionAgreementExpiredV1,
  InstitutionWithdrawnV1,
  ReadinessPlannedV1,
  EvidenceSubmittedV1,
  EvidenceVerifiedV1,
  EvidenceReturnedV1,
  ReadinessClaimedV1,
  GateExaminedV1,
  StandardAddedV1,
  StandardRevisedV1,
  StandardRetiredV1,
  DelegationGrantedV1,
  DelegationRevokedV1,
  DelegationEndedV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
  LaunchGuestSetV1,
  LaunchPartnerInvitedV1,
  LaunchHeldV1,
  LaunchCancelledV1,
  LaunchPartnerAnsweredV1,
  DistrictDescribedV1,
  GuestCaseReceivedV1,
  ServiceOfferedV1,
  ServiceWithdrawnV1,
  IndicatorAdoptedV1,
  TargetSetV1,
  MeasurementSubmittedV1,
  MeasurementReturnedV1,
  MeasurementRevisedV1,
  MeasurementsImportedV1,
  MeasurementsApprovedV1,
  MeasurementsAcceptedV1,
  FigureLateV1,
  IndicatorOffTrackV1,
  IndicatorOnTrackV1,
  MessageReadV1,
  MessageDoneV1,
  MessageReopenedV1,
  FollowingSetV1,
  PreferencesSetV1,
  ContactProvedV1,
  TestModeSetV1,
  RoutingRuleSetV1,
  ChannelLimitSetV1,
  WebhookRegisteredV1,
  WebhookVerifiedV1,
  WebhookChangedV1,
  WebhookSecretRotatedV1,
  WebhookDisabledV1,
  WebhookRemovedV1,
  WebhookEnabledV1,
  QueuePolicySetV1,
  QueueDayOpenedV1,
  QueueDayClosedV1,
  CounterSetUpV1,
  NoticePutUpV1,
  NoticeTakenDownV1,
  CounterOpenedV1,
  CounterTakenOverV1,
  CounterClosedV1,
  BookingPlanSetV1,
  BookingDraftedV1,
  BookingConfirmedV1,
  BookingCancelledV1,
  BookingExpiredV1,
  BookingArrivedV1,
  BookingMissedV1,
  BlackoutDeclaredV1,
  TicketIssuedV1,
  TicketCalledV1,
  TicketRecalledV1,
  TicketNearV1,
  TicketPrioritisedV1,
  TicketServingStartedV1,
  TicketHeldV1,
  TicketResumedV1,
  TicketMissedV1,
  TicketRequeuedV1,
  TicketNoShowV1,
  TicketTransferredV1,
  TicketLeftV1,
  TicketFinishedV1,
  TicketExpiredV1,
  TicketContactGivenV1,
  TicketContactWithdrawnV1,
  SurveySubmittedV1,
  SatisfactionPublishedV1,
  RecordAccessGrantedV1,
  RecordAccessRevokedV1,
  RecordAccessedV1,
];
