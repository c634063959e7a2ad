import { ApiProperty } from '@nestjs/swagger';
import { decimalOf, valueOf } from '../indicator/value.js';
import type { IndicatorDefinition } from '../indicator/definition/definition.js';
import { placesOf } from '../indicator/standing.js';
import { MEASUREMENT_STATUSES, type Measurement, type MeasurementStatus } from './measurement.js';

/** One figure, and how far it has come on its way up. */
export class MeasurementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) indicatorId!: string;
  @ApiProperty({ example: '2022' }) period!: string;
  @ApiProperty({ example: '36.04' }) place!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for the whole.' }) part!: string | null;
  @ApiProperty({ example: '120', description: 'Digits: JSON numbers lose some beyond 2^53.' }) numerator!: string;
  @ApiProperty({ type: String, nullable: true, example: '600' }) denominator!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What they come to, in the indicator’s unit.' }) value!: string | null;
  @ApiProperty({ enum: MEASUREMENT_STATUSES }) status!: MeasurementStatus;
  @ApiProperty({ type: 'integer', description: 'Times that it was corrected.' }) revision!: number;
  @ApiProperty({ description: 'Submitted after the day on which the figure was due.' }) late!: boolean;
  @ApiProperty() submittedBy!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Also the ETag.' }) version!: number;
}

export function viewOf(measurement: Measurement, definition: IndicatorDefinition): MeasurementView {
  const { id, indicatorId, period, place, part, numerator, denominator, status, revision, late, submittedBy, submittedAt, version } =
    measurement;
  const value = valueOf(measurement, definition.formula);
  return {
    ...{ id, indicatorId, period, place, part: part === '' ? null : part, numerator: numerator.toString() },
    ...{ denominator: denominator?.toString() ?? null, value: value && decimalOf(value, placesOf(definition)) },
    ...{ status, revision, late, submittedBy, submittedAt: submittedAt.toISOString(), version },
  };
}
