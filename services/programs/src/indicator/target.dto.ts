import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import type { TargetPlan } from './target.js';

const Written = () => Matches(/^-?\d{1,15}(\.\d{1,4})?$/, { context: { mend: 'Write a decimal of at most four places as text: "24.5".' } });

export class PlannedValueDto {
  /** "2022", "2022-06", "2022-Q2" or "2022-S1": the indicator's own kind of period. */
  @Matches(/^[12]\d{3}(-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?$/, { context: { mend: 'Write it as "2022", "2022-06", "2022-Q2" or "2022-S1".' } })
  period!: string;
  /** In the indicator's unit. */
  @Written() value!: string;
}

/** Where an indicator begins, where it must be, what is hoped for, and the way between. */
export class TargetDto {
  @IsObject() @ValidateNested() @Type(() => PlannedValueDto) baseline!: PlannedValueDto;
  /** What binds. */
  @IsObject() @ValidateNested() @Type(() => PlannedValueDto) target!: PlannedValueDto;
  /** What is hoped for beyond the target, and binds nobody. */
  @IsOptional() @Written() aspiration?: string | null;
  /** Where the way is no straight line. */
  @IsOptional() @IsArray() @ArrayMaxSize(120) @ValidateNested({ each: true }) @Type(() => PlannedValueDto) points?:
    PlannedValueDto[] | null;
}

export function planOf({ baseline, target, aspiration = null, points }: TargetDto): TargetPlan {
  return { baseline, target, aspiration, points: points ?? [] };
}
