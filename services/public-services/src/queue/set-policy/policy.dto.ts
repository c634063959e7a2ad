import { Text, WhereSent } from '@rakor/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import type { KioskBlock, QueuePolicy } from '../queue.policy.js';

/** Numbers that a kiosk gives out by itself while it has no connection; both included. */
export class KioskBlockDto implements KioskBlock {
  /** The kiosk's own name: "kiosk-1". */
  @Text(60) kiosk!: string;
  @IsInt() @Min(1) @Max(9_999) from!: number;
  @IsInt() @Min(1) @Max(9_999) to!: number;
}

/** What is left out stays as it is. */
export class SetPolicy implements Partial<QueuePolicy> {
  /** Whether each day opens at the hour of the doors, without anybody; from the next opening on. */
  @WhereSent() @IsBoolean() opensByItself?: boolean;
  /** What becomes of those who still wait when the day ends; an emergency unit keeps them. */
  @WhereSent() @IsIn(['expire', 'keep']) endOfDay?: 'expire' | 'keep';
  /** How long after closing those who are in the house may still be served. */
  @WhereSent() @IsInt() @Min(0) @Max(720) graceMinutes?: number;
  /** Numbers a day and letter, those of the kiosks’ blocks aside; holds from the next day. */
  @WhereSent() @IsInt() @Min(1) @Max(9_000) dailyLimit?: number;
  /** One for each kiosk that may lose its connection; holds from the next day. */
  @WhereSent() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => KioskBlockDto) kioskBlocks?: KioskBlockDto[];
  /** Calls of one number; whoever does not come then is called no more. */
  @WhereSent() @IsInt() @Min(1) @Max(10) maxCalls?: number;
  @WhereSent() @IsInt() @Min(0) @Max(3_600) recallAfterSeconds?: number;
  /** How many may be called first in a row while somebody else has waited too long. */
  @WhereSent() @IsInt() @Min(1) @Max(10) priorityRun?: number;
  /** Somebody is told when he is the n-th of his line; 0: nobody is. */
  @WhereSent() @IsInt() @Min(0) @Max(20) nearAt?: number;
}
