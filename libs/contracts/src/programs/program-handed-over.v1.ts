import { Instant, OneOf, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';
import { REGULAR_PLANS, type RegularPlan } from './vocabulary.js';

/** A program goes on in the regular plan, under the reference that it has there (K5). */
export class ProgramHandedOverV1 extends ProgramFact {
  static readonly type = 'programs.program-handed-over.v1';

  @OneOf(REGULAR_PLANS) plan!: RegularPlan;
  @Text(200) reference!: string;
  @Text(1000) reason!: string;
  @Text(255) handedOverBy!: string;
  @Instant() handedOverAt!: string;
}
