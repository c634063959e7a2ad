export { type EventClass, type EventTypeName, keyOf, partsOf, type Sequenced } from './event-class.js';
export { AtMost } from './fields.js';
export { events } from './registry.js';
export { compiledShapeOf, eventClassOf, faultsOf, type JsonSchema, schemaOf } from './schemas.js';
export { type ServiceTopology, streamOf, topology } from './topology.js';
export {
  ORGANISATION_CLASSES,
  type OrganisationClass,
  TENANT_KINDS,
  type TenantKind,
  WORK_WEEKS,
  type WorkWeek,
} from './directory/vocabulary.js';
export { OrganisationRegisteredV1 } from './directory/organisation-registered.v1.js';
export { OrganisationWeekChangedV1 } from './directory/organisation-week-changed.v1.js';
export { PositionCreatedV1 } from './directory/position-created.v1.js';
export { PositionHeldV1 } from './directory/position-held.v1.js';
export { RegionOnboardedV1 } from './directory/region-onboarded.v1.js';
export {
  ASSIGNMENT_MODES,
  ASSIGNMENT_PARTS,
  ASSIGNMENT_STATUSES,
  type AssignmentMode,
  type AssignmentPart,
  type AssignmentStatus,
  ENDED_ASSIGNMENT_STATUSES,
  type EndedAssignmentStatus,
  DIRECTIVE_KINDS,
  DIRECTIVE_TOPICS,
  type DirectiveTopic,
  type DirectiveKind,
  MEETING_TYPES,
  type MeetingType,
  OBSTACLE_SUBJECTS,
  OBSTACLE_TYPES,
  type ObstacleSubject,
  type ObstacleType,
  REPORTING_PERIODS,
  type ReportingPeriod,
  ESCALATION_RECIPIENTS,
  ESCALATION_STEPS,
  type EscalationRecipient,
  type EscalationStep,
  type Unblocker,
  UNREACHED_CAUSES,
  type UnreachedCause,
  UTTERANCE_KINDS,
  type UtteranceKind,
  DEADLINE_CONFIDENCES,
  type DeadlineConfidence,
  DEADLINE_STATUSES,
  type DeadlineStatus,
  type DueCause,
} from './directives/vocabulary.js';
export { AssignmentBlockedV1 } from './directives/assignment-blocked.v1.js';
export { AssignmentFact } from './directives/assignment-fact.js';
export { AssignmentCancelledV1 } from './directives/assignment-cancelled.v1.js';
export { AssignmentClosedV1 } from './directives/assignment-closed.v1.js';
export { AssignmentDeclinedV1 } from './directives/assignment-declined.v1.js';
export { AssignmentSupersededV1 } from './directives/assignment-superseded.v1.js';
export { AssignmentTransferredV1 } from './directives/assignment-transferred.v1.js';
export { AssignmentUnblockedV1 } from './directives/assignment-unblocked.v1.js';
export { AssignmentWaivedV1 } from './directives/assignment-waived.v1.js';
export { AssignmentEscalatedV1 } from './directives/assignment-escalated.v1.js';
export { AssignmentRemindedV1 } from './directives/assignment-reminded.v1.js';
export { AttendanceRecordedV1 } from './directives/attendance-recorded.v1.js';
export { ClarificationAnsweredV1 } from './directives/clarification-answered.v1.js';
export { ClarificationAskedV1 } from './directives/clarification-asked.v1.js';
export { CalendarClosureAddedV1 } from './directives/calendar-closure-added.v1.js';
export { CalendarClosureWithdrawnV1 } from './directives/calendar-closure-withdrawn.v1.js';
export { AssignmentDueChangedV1 } from './directives/assignment-due-changed.v1.js';
export { CalendarRevisedV1 } from './directives/calendar-revised.v1.js';
export { DecisionCancelledV1 } from './directives/decision-cancelled.v1.js';
export { DecisionRecordedV1 } from './directives/decision-recorded.v1.js';
export { DecisionRevisitedV1 } from './directives/decision-revisited.v1.js';
export { DecisionSupersededV1 } from './directives/decision-superseded.v1.js';
export { CommitmentMadeV1 } from './directives/commitment-made.v1.js';
export { DeadlineConfirmedV1 } from './directives/deadline-confirmed.v1.js';
export { DeadlineRecomputedV1 } from './directives/deadline-recomputed.v1.js';
export { DeadlineResolvedV1 } from './directives/deadline-resolved.v1.js';
export { DirectiveAcknowledgedV1 } from './directives/directive-acknowledged.v1.js';
export { DirectiveCancelledV1 } from './directives/directive-cancelled.v1.js';
export { DirectiveClosedV1 } from './directives/directive-closed.v1.js';
export { DirectiveDraftedV1 } from './directives/directive-drafted.v1.js';
export { DirectiveAddressee, DirectiveIssuedV1 } from './directives/directive-issued.v1.js';
export { DirectiveRedraftedV1 } from './directives/directive-redrafted.v1.js';
export { DirectiveReportedV1 } from './directives/directive-reported.v1.js';
export { DirectiveReturnedV1 } from './directives/directive-returned.v1.js';
export { DirectiveReviewedV1 } from './directives/directive-reviewed.v1.js';
export { DirectiveRevisedV1 } from './directives/directive-revised.v1.js';
export { DirectiveSupersededV1 } from './directives/directive-superseded.v1.js';
export { DirectiveVerifiedV1 } from './directives/directive-verified.v1.js';
export { AgendaItem, MeetingAgendaSetV1 } from './directives/meeting-agenda-set.v1.js';
export { MeetingCancelledV1 } from './directives/meeting-cancelled.v1.js';
export { ExtensionDeniedV1 } from './directives/extension-denied.v1.js';
export { ExtensionGrantedV1 } from './directives/extension-granted.v1.js';
export { ExtensionRequestedV1 } from './directives/extension-requested.v1.js';
export { TransferOfferedV1 } from './directives/transfer-offered.v1.js';
export { TransferRefusedV1 } from './directives/transfer-refused.v1.js';
export { TransferWithdrawnV1 } from './directives/transfer-withdrawn.v1.js';
export { type EscalationFact, OvertakenStep, type ToldOnTheLadder } from './directives/escalation-fact.js';
export { EscalationFallbackUsedV1, Unreached } from './directives/escalation-fallback-used.v1.js';
export { MeetingClosedV1 } from './directives/meeting-closed.v1.js';
export { MeetingDraftedV1 } from './directives/meeting-drafted.v1.js';
export { MeetingInvitee } from './directives/meeting-invitee.js';
export { MeetingReopenedV1 } from './directives/meeting-reopened.v1.js';
export { MeetingReplannedV1 } from './directives/meeting-replanned.v1.js';
export { MeetingScheduledV1 } from './directives/meeting-scheduled.v1.js';
export { MeetingStartedV1 } from './directives/meeting-started.v1.js';
export { ObstacleFact } from './directives/obstacle-fact.js';
export { ObstacleLapsedV1 } from './directives/obstacle-lapsed.v1.js';
export { ObstacleRaisedV1 } from './directives/obstacle-raised.v1.js';
export { ObstacleResolvedV1 } from './directives/obstacle-resolved.v1.js';
export { ObstacleSolutionOfferedV1 } from './directives/obstacle-solution-offered.v1.js';
export { ProgressClaimedV1 } from './directives/progress-claimed.v1.js';
export { ProposalAcceptedV1 } from './directives/proposal-accepted.v1.js';
export { ProposalAnswerRemindedV1 } from './directives/proposal-answer-reminded.v1.js';
export { AboutProposal, ProposalFact } from './directives/proposal-fact.js';
export { ProposalRejectedV1 } from './directives/proposal-rejected.v1.js';
export { ProposalSubmittedV1 } from './directives/proposal-submitted.v1.js';
export { ProposalTakenUnderStudyV1 } from './directives/proposal-taken-under-study.v1.js';
export { UtteranceRecordedV1 } from './directives/utterance-recorded.v1.js';
export {
  COUNT_MODES,
  type CountMode,
  PROGRAM_CATEGORIES,
  type ProgramCategory,
  PROGRAM_HORIZONS,
  type ProgramHorizon,
  PROGRAM_OUTCOMES,
  type ProgramOutcome,
  PROGRAM_PARTS,
  type ProgramPart,
  REGULAR_PLANS,
  type RegularPlan,
} from './programs/vocabulary.js';
export { MidpointDueV1 } from './programs/midpoint-due.v1.js';
export { PlannedMilestone } from './programs/planned-milestone.js';
export { PriorityDeclaredV1 } from './programs/priority-declared.v1.js';
export { PriorityFact } from './programs/priority-fact.js';
export { PriorityWithdrawnV1 } from './programs/priority-withdrawn.v1.js';
export { ProgramAlignedV1, ServedPriority } from './programs/program-aligned.v1.js';
export { ProgramBudgetSetV1 } from './programs/program-budget-set.v1.js';
export { ProgramCarriedOverV1 } from './programs/program-carried-over.v1.js';
export { ProgramClosedV1 } from './programs/program-closed.v1.js';
export { ProgramDraftedV1 } from './programs/program-drafted.v1.js';
export { ProgramExtendedV1 } from './programs/program-extended.v1.js';
export { ProgramFact } from './programs/program-fact.js';
export { ProgramHandedOverV1 } from './programs/program-handed-over.v1.js';
export { ProgramMember } from './programs/program-member.js';
export { ProgramMembersChangedV1 } from './programs/program-members-changed.v1.js';
export { ProgramPlanSetV1 } from './programs/program-plan-set.v1.js';
export { ProgramPrioritisedV1 } from './programs/program-prioritised.v1.js';
export { ProgramRealisationRecordedV1 } from './programs/program-realisation-recorded.v1.js';
export { ProgramRecordAddedV1 } from './programs/program-record-added.v1.js';
export { ProgramRecordChangedV1 } from './programs/program-record-changed.v1.js';
export { ProgramRecordFact, RecordChoice, RecordNumber } from './programs/program-record-fact.js';
export { ProgramRecordRemovedV1 } from './programs/program-record-removed.v1.js';
export { ProgramRedraftedV1 } from './programs/program-redrafted.v1.js';
export { ProgramStartedV1 } from './programs/program-started.v1.js';
export { UndecidedProgram } from './programs/undecided-program.js';
export { WindowClosedV1 } from './programs/window-closed.v1.js';
export { WindowCountModeSetV1 } from './programs/window-count-mode-set.v1.js';
export { WindowEndedV1 } from './programs/window-ended.v1.js';
export { WindowFact } from './programs/window-fact.js';
export { WindowOpenedV1 } from './programs/window-opened.v1.js';
export { WindowRemindedV1 } from './programs/window-reminded.v1.js';
export { WindowStartedV1 } from './programs/window-started.v1.js';
export {
  INDICATOR_COLOURS,
  type IndicatorColour,
  INDICATOR_DIRECTIONS,
  type IndicatorDirection,
  INDICATOR_SOURCES,
  type IndicatorSource,
  INDICATOR_UNITS,
  type IndicatorUnit,
} from './programs/indicator-vocabulary.js';
export { FigureLateV1 } from './programs/figure-late.v1.js';
export { IndicatorAdoptedV1 } from './programs/indicator-adopted.v1.js';
export { IndicatorOffTrackV1 } from './programs/indicator-off-track.v1.js';
export { IndicatorOnTrackV1 } from './programs/indicator-on-track.v1.js';
export { MeasurementReturnedV1 } from './programs/measurement-returned.v1.js';
export { MeasurementRevisedV1 } from './programs/measurement-revised.v1.js';
export { MeasurementSubmittedV1 } from './programs/measurement-submitted.v1.js';
export { MeasurementsAcceptedV1 } from './programs/measurements-accepted.v1.js';
export { MeasurementsApprovedV1 } from './programs/measurements-approved.v1.js';
export { TargetSetV1 } from './programs/target-set.v1.js';
export { ImportedSeries, MeasurementsImportedV1 } from './programs/measurements-imported.v1.js';
export { IndicatorFact } from './programs/indicator-fact.js';
export { IndicatorStanding } from './programs/indicator-standing.js';
export { MeasurementFact } from './programs/measurement-fact.js';
export { MessageReadV1 } from './notifications/message-read.v1.js';
export { FollowingSetV1 } from './notifications/following-set.v1.js';
export { MessageDoneV1 } from './notifications/message-done.v1.js';
export { MessageReopenedV1 } from './notifications/message-reopened.v1.js';
export { ChannelLimitSetV1 } from './notifications/channel-limit-set.v1.js';
export { RoutingRuleSetV1 } from './notifications/routing-rule-set.v1.js';
export { PreferencesSetV1 } from './notifications/preferences-set.v1.js';
export { ContactProvedV1 } from './notifications/contact-proved.v1.js';
export { TestModeSetV1 } from './notifications/test-mode-set.v1.js';
export { WebhookRegisteredV1 } from './notifications/webhook-registered.v1.js';
export { WebhookRemovedV1 } from './notifications/webhook-removed.v1.js';
export { WebhookVerifiedV1 } from './notifications/webhook-verified.v1.js';
export { WebhookChangedV1 } from './notifications/webhook-changed.v1.js';
export { WebhookSecretRotatedV1 } from './notifications/webhook-secret-rotated.v1.js';
export { WebhookDisabledV1 } from './notifications/webhook-disabled.v1.js';
export { WebhookEnabledV1 } from './notifications/webhook-enabled.v1.js';
export { STATUS_CAUSES, STATUS_COLOURS, type StatusCause, type StatusColour } from './programs/status-vocabulary.js';
export { ProgressFact } from './programs/progress-fact.js';
export { ProgressReportedV1 } from './programs/progress-reported.v1.js';
export { ProgressVerifiedV1 } from './programs/progress-verified.v1.js';
export { ProgressReturnedV1 } from './programs/progress-returned.v1.js';
export { ProgramStatusChangedV1 } from './programs/status-changed.v1.js';
export { DependencyAddedV1 } from './programs/dependency-added.v1.js';
export { DependencyFact, type Requirement, REQUIREMENTS } from './programs/dependency-fact.js';
export { DependencyRemovedV1 } from './programs/dependency-removed.v1.js';
export { OutsideEventFact } from './programs/outside-event-fact.js';
export { OutsideEventMovedV1 } from './programs/outside-event-moved.v1.js';
export { OutsideEventNotedV1 } from './programs/outside-event-noted.v1.js';
export { SlipAnnouncedV1 } from './programs/slip-announced.v1.js';
export { SlipEffect } from './programs/slip-effect.js';
export { ProgramObstacleFact } from './programs/program-obstacle-fact.js';
export { ProgramObstacleLapsedV1 } from './programs/obstacle-lapsed.v1.js';
export { ProgramObstacleRaisedV1 } from './programs/obstacle-raised.v1.js';
export { ProgramObstacleResolvedV1 } from './programs/obstacle-resolved.v1.js';
export {
  LAUNCH_GATES,
  type LaunchGate,
  PLACE_KINDS,
  type PlaceKind,
  PLACE_STATUSES,
  type PlaceStatus,
  INSTITUTION_KINDS,
  type InstitutionKind,
  INSTITUTION_STATUSES,
  type InstitutionStatus,
  WORKSTREAMS,
  type Workstream,
  MISSING_KINDS,
  type MissingKind,
  STANDARD_COMPONENTS,
  type StandardComponent,
  PROMISED_UNITS,
  type PromisedUnit,
  PARTNER_ANSWERS,
  type PartnerAnswer,
  LADDER_PROOFS,
  type LadderProof,
} from './public-services/vocabulary.js';
export { WeekdayHours } from './public-services/weekday-hours.js';
export { PlacePlannedV1 } from './public-services/place-planned.v1.js';
export { PlacePreparationBegunV1 } from './public-services/place-preparation-begun.v1.js';
export { PlaceHoursSetV1 } from './public-services/place-hours-set.v1.js';
export { PlaceGatePassedV1 } from './public-services/place-gate-passed.v1.js';
export { PlaceSoftLaunchedV1 } from './public-services/place-soft-launched.v1.js';
export { PlaceGrandLaunchedV1 } from './public-services/place-grand-launched.v1.js';
export { PlaceSuspendedV1 } from './public-services/place-suspended.v1.js';
export { PlaceRelocatedV1 } from './public-services/place-relocated.v1.js';
export { PlaceResumedV1 } from './public-services/place-resumed.v1.js';
export { NoticePutUpV1 } from './public-services/notice-put-up.v1.js';
export { NoticeTakenDownV1 } from './public-services/notice-taken-down.v1.js';
export { PlaceClosedV1 } from './public-services/place-closed.v1.js';
export { InstitutionInvitedV1 } from './public-services/institution-invited.v1.js';
export { InstitutionAgreedV1 } from './public-services/institution-agreed.v1.js';
export { InstitutionStaffedV1 } from './public-services/institution-staffed.v1.js';
export { InstitutionTrainedV1 } from './public-services/institution-trained.v1.js';
export { InstitutionLiveV1 } from './public-services/institution-live.v1.js';
export { InstitutionAgreementRenewedV1 } from './public-services/institution-agreement-renewed.v1.js';
export { InstitutionAgreementExpiringV1 } from './public-services/institution-agreement-expiring.v1.js';
export { InstitutionAgreementExpiredV1 } from './public-services/institution-agreement-expired.v1.js';
export { InstitutionWithdrawnV1 } from './public-services/institution-withdrawn.v1.js';
export { PlannedEvidence, ReadinessPlannedV1 } from './public-services/readiness-planned.v1.js';
export { EvidenceSubmittedV1 } from './public-services/evidence-submitted.v1.js';
export { EvidenceVerifiedV1 } from './public-services/evidence-verified.v1.js';
export { EvidenceReturnedV1 } from './public-services/evidence-returned.v1.js';
export { ReadinessClaimedV1 } from './public-services/readiness-claimed.v1.js';
export { GateExaminedV1, MissingItem } from './public-services/gate-examined.v1.js';
export { ComponentText, Fee } from './public-services/standard-fact.js';
export { StandardAddedV1 } from './public-services/standard-added.v1.js';
export { StandardRevisedV1 } from './public-services/standard-revised.v1.js';
export { StandardRetiredV1 } from './public-services/standard-retired.v1.js';
export { DelegationGrantedV1 } from './public-services/delegation-granted.v1.js';
export { DelegationRevokedV1 } from './public-services/delegation-revoked.v1.js';
export { DelegationEndedV1 } from './public-services/delegation-ended.v1.js';
export { LaunchPlannedV1 } from './public-services/launch-planned.v1.js';
export { LaunchRescheduledV1 } from './public-services/launch-rescheduled.v1.js';
export { LaunchGuestSetV1 } from './public-services/launch-guest-set.v1.js';
export { LaunchPartnerInvitedV1 } from './public-services/launch-partner-invited.v1.js';
export { LaunchHeldV1 } from './public-services/launch-held.v1.js';
export { LaunchCancelledV1 } from './public-services/launch-cancelled.v1.js';
export { LaunchPartnerAnsweredV1 } from './public-services/launch-partner-answered.v1.js';
export { DistrictDescribedV1, DistrictProof } from './public-services/district-described.v1.js';
export { GuestCaseReceivedV1 } from './public-services/guest-case-received.v1.js';
export { ServiceOfferedV1 } from './public-services/service-offered.v1.js';
export { ServiceWithdrawnV1 } from './public-services/service-withdrawn.v1.js';
export {
  PRIORITY_NEEDS,
  type PriorityNeed,
  TICKET_CHANNELS,
  type TicketChannel,
  TICKET_OUTCOMES,
  type TicketOutcome,
  TICKET_STATUSES,
  type TicketStatus,
} from './public-services/queue.vocabulary.js';
export { CounterFact } from './public-services/counter-fact.js';
export { CounterService } from './public-services/counter-service.js';
export { QueueFact } from './public-services/queue-fact.js';
export { TicketAtCounterFact } from './public-services/ticket-at-counter-fact.js';
export { TicketFact } from './public-services/ticket-fact.js';
export { QueuePolicySetV1 } from './public-services/queue-policy-set.v1.js';
export { QueueDayOpenedV1 } from './public-services/queue-day-opened.v1.js';
export { QueueDayClosedV1 } from './public-services/queue-day-closed.v1.js';
export { CounterSetUpV1 } from './public-services/counter-set-up.v1.js';
export { CounterOpenedV1 } from './public-services/counter-opened.v1.js';
export { CounterTakenOverV1 } from './public-services/counter-taken-over.v1.js';
export { CounterClosedV1 } from './public-services/counter-closed.v1.js';
export { BOOKING_STATUSES, type BookingStatus, CANCELLATION_CAUSES, type CancellationCause } from './public-services/booking.vocabulary.js';
export { BookingFact } from './public-services/booking-fact.js';
export { BookingPlanSetV1 } from './public-services/booking-plan-set.v1.js';
export { BookingDraftedV1 } from './public-services/booking-drafted.v1.js';
export { BookingConfirmedV1 } from './public-services/booking-confirmed.v1.js';
export { BookingCancelledV1 } from './public-services/booking-cancelled.v1.js';
export { BookingExpiredV1 } from './public-services/booking-expired.v1.js';
export { BookingArrivedV1 } from './public-services/booking-arrived.v1.js';
export { BookingMissedV1 } from './public-services/booking-missed.v1.js';
export { BlackoutDeclaredV1 } from './public-services/blackout-declared.v1.js';
export {
  SATISFACTION_ELEMENTS,
  SATISFACTION_GRADES,
  type SatisfactionElement,
  type SatisfactionGrade,
} from './public-services/satisfaction.vocabulary.js';
export { ElementScore } from './public-services/element-score.js';
export { SurveyAnswer } from './public-services/survey-answer.js';
export { SurveySubmittedV1 } from './public-services/survey-submitted.v1.js';
export { SatisfactionPublishedV1 } from './public-services/satisfaction-published.v1.js';
export { RecordAccessGrantedV1 } from './public-services/record-access-granted.v1.js';
export { RecordAccessRevokedV1 } from './public-services/record-access-revoked.v1.js';
export { RecordAccessedV1 } from './public-services/record-accessed.v1.js';
export {
  CONTACT_CHANNELS,
  CONTACT_ENDINGS,
  type ContactChannel,
  type ContactEnding,
  placeOfSeal,
} from './public-services/contact.vocabulary.js';
export { TicketContactFact } from './public-services/ticket-contact-fact.js';
export { TicketContactGivenV1 } from './public-services/ticket-contact-given.v1.js';
export { TicketContactWithdrawnV1 } from './public-services/ticket-contact-withdrawn.v1.js';
export { TicketIssuedV1 } from './public-services/ticket-issued.v1.js';
export { TicketCalledV1 } from './public-services/ticket-called.v1.js';
export { TicketRecalledV1 } from './public-services/ticket-recalled.v1.js';
export { TicketNearV1 } from './public-services/ticket-near.v1.js';
export { TicketPrioritisedV1 } from './public-services/ticket-prioritised.v1.js';
export { TicketServingStartedV1 } from './public-services/ticket-serving-started.v1.js';
export { TicketHeldV1 } from './public-services/ticket-held.v1.js';
export { TicketResumedV1 } from './public-services/ticket-resumed.v1.js';
export { TicketMissedV1 } from './public-services/ticket-missed.v1.js';
export { TicketRequeuedV1 } from './public-services/ticket-requeued.v1.js';
export { TicketNoShowV1 } from './public-services/ticket-no-show.v1.js';
export { TicketTransferredV1 } from './public-services/ticket-transferred.v1.js';
export { TicketLeftV1 } from './public-services/ticket-left.v1.js';
export { TicketFinishedV1 } from './public-services/ticket-finished.v1.js';
export { TicketExpiredV1 } from './public-services/ticket-expired.v1.js';
