import { IsBoolean } from 'class-validator';
import { BigCount, Instant, LocalDate, Maybe, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** What a program has spent by a day was recorded (U4); whole rupiah, from its beginning on. */
export class ProgramRealisationRecordedV1 extends ProgramFact {
  static readonly type = 'programs.program-realisation-recorded.v1';

  @LocalDate() on!: string;
  @BigCount() realised!: string;
  @Maybe() @BigCount() budget?: string | null;
  /** More was spent than was budgeted. */
  @IsBoolean() overspent!: boolean;
  /** Why less is recorded than before. */
  @Maybe() @Text(1000) reason?: string | null;
  @Instant() recordedAt!: string;
}
