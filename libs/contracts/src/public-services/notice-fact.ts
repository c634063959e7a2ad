import { Id, Sequence, Text } from '../fields.js';

/** What every event of a hall's notice says. */
export abstract class NoticeFact {
  static readonly key = 'noticeId';

  @Id() noticeId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
}
