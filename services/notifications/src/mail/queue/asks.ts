import {
  AssignmentEscalatedV1,
  AssignmentRemindedV1,
  DirectiveIssuedV1,
  DirectiveReturnedV1,
  DirectiveRevisedV1,
  MeetingReplannedV1,
  MeetingScheduledV1,
} from '@rakor/contracts';

const ASKING = new Set<string>([
  ...[DirectiveIssuedV1.type, DirectiveRevisedV1.type, DirectiveReturnedV1.type, AssignmentRemindedV1.type, AssignmentEscalatedV1.type],
  ...[MeetingScheduledV1.type, MeetingReplannedV1.type],
]);

/** Whether what is told of such an event asks for something, and is withdrawn while it is held when that comes to an end. */
export function asks(eventType: string): boolean {
  return ASKING.has(eventType);
}
