import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An assignment is not offered any more: it stays with who has it. */
export class TransferWithdrawnV1 extends AssignmentFact {
  static readonly type = 'directives.transfer-withdrawn.v1';

  /** To whom it was offered: an organisation of the issuing region. */
  @Id() receiverId!: string;
  @Text(60) receiverCode!: string;
  @Text(200) receiverName!: string;
  @Text(2000) reason!: string;
  @Text(255) withdrawnBy!: string;
  @Instant() withdrawnAt!: string;
}
