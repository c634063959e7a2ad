import { Id, Instant, OneOf, Sequence, Text } from '../fields.js';
import { MEETING_TYPES, type MeetingType } from './vocabulary.js';

/** What an event says of a meeting that is planned: which one it is, and what was planned. */
export abstract class MeetingPlanFact {
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
