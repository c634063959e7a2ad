import { Instant, LocalDate, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** A program goes on beyond its end, up to another day. */
export class ProgramExtendedV1 extends ProgramFact {
  static readonly type = 'programs.program-extended.v1';

  @LocalDate() formerEndsOn!: string;
  @LocalDate() endsOn!: string;
  @Text(1000) reason!: string;
  @Text(255) extendedBy!: string;
  @Instant() extendedAt!: string;
}
