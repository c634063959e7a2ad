import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An assignment is offered to another organisation; it stays where it is until that one accepts. */
export class TransferOfferedV1 extends AssignmentFact {
  static readonly type = 'directives.transfer-offered.v1';

  /** To whom: an organisation of the issuing region. */
  @Id() receiverId!: string;
  @Text(60) receiverCode!: string;
  @Text(200) receiverName!: string;
  @Text(2000) reason!: string;
  @Text(255) offeredBy!: string;
  @Instant() offeredAt!: string;
}
