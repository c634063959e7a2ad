import { IsBoolean } from 'class-validator';
import { Id, Instant, Maybe, Sequence, Text } from '../fields.js';

/** Who was there, by position (L1). */
export class AttendanceRecordedV1 {
  static readonly type = 'directives.attendance-recorded.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Id() organisationId!: string;
  @Text(200) position!: string;
  @IsBoolean() present!: boolean;
  /** Who sat there for the position, by title; null: the holder himself. */
  @Maybe() @Text(200) delegate?: string | null;
  /** Whether who holds the position does so in an acting capacity (U9). */
  @Maybe() @IsBoolean() acting?: boolean | null;
  @Instant() recordedAt!: string;
}
