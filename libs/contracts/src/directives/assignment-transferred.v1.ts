import { Id, Instant, LocalDate, Maybe, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** Another organisation took an assignment over: it has one of its own, and this one has ended. */
export class AssignmentTransferredV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-transferred.v1';

  /** To whom: an organisation of the issuing region. */
  @Id() receiverId!: string;
  @Text(60) receiverCode!: string;
  @Text(200) receiverName!: string;
  /** The receiver's own assignment; this event tells of its birth. */
  @Id() receivedId!: string;
  @Maybe() @LocalDate() dueOn?: string | null;
  @Text(255) acceptedBy!: string;
  @Instant() acceptedAt!: string;
}
