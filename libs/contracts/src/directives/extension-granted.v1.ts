import { Count, Instant, LocalDate, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The issuer granted more time; the original due date stays known. */
export class ExtensionGrantedV1 extends AssignmentFact {
  static readonly type = 'directives.extension-granted.v1';

  @LocalDate() dueOn!: string;
  @LocalDate() previousDueOn!: string;
  @LocalDate() originalDueOn!: string;
  /** With this one. */
  @Count() extensions!: number;
  @Text(255) grantedBy!: string;
  @Instant() grantedAt!: string;
}
