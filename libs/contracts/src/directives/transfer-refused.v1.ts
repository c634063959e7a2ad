import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The organisation to which an assignment was offered does not take it. */
export class TransferRefusedV1 extends AssignmentFact {
  static readonly type = 'directives.transfer-refused.v1';

  /** To whom: an organisation of the issuing region. */
  @Id() receiverId!: string;
  @Text(60) receiverCode!: string;
  @Text(200) receiverName!: string;
  @Text(2000) reason!: string;
  @Text(255) refusedBy!: string;
  @Instant() refusedAt!: string;
}
