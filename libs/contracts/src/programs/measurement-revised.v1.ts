import { Instant, Text } from '../fields.js';
import { MeasurementFact } from './measurement-fact.js';

/** A figure was corrected and waits for approval again; what was approved before stands until then. */
export class MeasurementRevisedV1 extends MeasurementFact {
  static readonly type = 'programs.measurement-revised.v1';

  @Text(2000) reason!: string;
  @Text(255) revisedBy!: string;
  @Instant() revisedAt!: string;
}
