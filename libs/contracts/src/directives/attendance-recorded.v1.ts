import { IsBoolean } from 'class-validator';
import { Id, Instant, Sequence, Text } from '../fields.js';

/** Who was there, by position (L1). */
export class AttendanceRecordedV1 {
  static readonly type = 'directives.attendance-recorded.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Id() organisationId!: string;
  @Text(200) position!: string;
  @IsBoolean() present!: boolean;
  @Instant() recordedAt!: string;
}
