import { IsBoolean } from 'class-validator';
import { Instant, Text } from '../fields.js';
import { MeasurementFact } from './measurement-fact.js';

/** Somebody measured, and waits for approval. Figures that came in a file are told of by the file's own event. */
export class MeasurementSubmittedV1 extends MeasurementFact {
  static readonly type = 'programs.measurement-submitted.v1';

  /** After the day on which the period's figure was due. */
  @IsBoolean() late!: boolean;
  @Text(255) submittedBy!: string;
  @Instant() submittedAt!: string;
}
