import { Id, Instant, OneOf, Sequence, Text } from '../fields.js';
import { MEETING_TYPES, type MeetingType } from './vocabulary.js';

/** A coordination meeting was put on the calendar (L1). */
export class MeetingScheduledV1 {
  static readonly type = 'directives.meeting-scheduled.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  /** "RKR/33.16/2021/1". */
  @Text(40) number!: string;
  @Text(300) title!: string;
  @OneOf(MEETING_TYPES) type!: MeetingType;
  @Instant() startsAt!: string;
  @Text(200) place!: string;
  /** Title of the position in the chair, with its acting capacity: "Pj Sekretaris Daerah". */
  @Text(200) chair!: string;
}
