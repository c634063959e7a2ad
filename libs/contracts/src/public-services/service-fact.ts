import { Id, Sequence, Text } from '../fields.js';

/** What every event of an offered service says: which one it is, and where it is offered. */
export abstract class ServiceFact {
  static readonly key = 'serviceId';

  @Id() serviceId!: string;
  @Sequence() sequence!: number;
  /** "ktp-el", once at a place. */
  @Text(40) code!: string;
  @Text(200) name!: string;
  @Id() placeId!: string;
  @Text(40) placeCode!: string;
  @Text(200) placeName!: string;
}
