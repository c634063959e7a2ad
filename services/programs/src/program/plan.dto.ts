import { applyDecorators } from '@nestjs/common';
import { LocalDate, Text, WhereSent } from '@rakor/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { MilestoneWish, TrajectoryPoint } from './plan.js';

export class MilestoneDto implements MilestoneWish {
  /** Of one that stays; left out for a new one. */
  @WhereSent() @IsUUID() id?: string;
  @Text(300) title!: string;
  /** Percent of the whole; all of them come to exactly 100. */
  @IsInt() @Min(1) @Max(100) weight!: number;
  @LocalDate() plannedOn!: string;
}

export class TrajectoryPointDto implements TrajectoryPoint {
  @LocalDate() on!: string;
  @IsInt() @Min(0) @Max(100) percent!: number;
}

const listOf = (part: () => new () => object, max: number): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(max), IsObject({ each: true }), ValidateNested({ each: true }), Type(part));

/** At most a hundred: each weighs at least one percent. */
export const Milestones = (): PropertyDecorator => listOf(() => MilestoneDto, 100);
export const Trajectory = (): PropertyDecorator => listOf(() => TrajectoryPointDto, 400);
