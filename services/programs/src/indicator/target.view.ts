import { ApiProperty } from '@nestjs/swagger';
import type { Target } from './indicator.js';

export class PlannedValueView {
  @ApiProperty({ example: '2024' }) period!: string;
  @ApiProperty({ example: '14', description: 'In the indicator’s unit, exactly.' }) value!: string;
}

/** Where an indicator begins, where it must be, what is hoped for, and the way between. */
export class TargetView {
  @ApiProperty({ type: 'integer', description: 'Counted from 1; the last one holds.' }) number!: number;
  @ApiProperty({ type: PlannedValueView }) baseline!: PlannedValueView;
  @ApiProperty({ type: PlannedValueView, description: 'What binds.' }) target!: PlannedValueView;
  @ApiProperty({ type: String, nullable: true, description: 'What is hoped for beyond it; never a denominator.' }) aspiration!:
    string | null;
  @ApiProperty({ type: [PlannedValueView] }) points!: readonly PlannedValueView[];
  @ApiProperty({ description: 'The tenant that set it: the province, where it was handed down.' }) setIn!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() setBy!: string;
  @ApiProperty({ format: 'date-time' }) setAt!: string;
}

export function targetViewOf({ number, baseline, target, aspiration, points, setIn, reason, setBy, setAt }: Target): TargetView {
  return { number, baseline, target, aspiration, points, setIn, reason, setBy, setAt: setAt.toISOString() };
}
