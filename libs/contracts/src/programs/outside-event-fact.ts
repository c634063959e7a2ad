import { Id, LocalDate, Sequence, Text } from '../fields.js';

/** What every announcement of an event outside says: a minister's visit, another region's launch. */
export abstract class OutsideEventFact {
  static readonly key = 'outsideEventId';

  @Id() outsideEventId!: string;
  @Sequence() sequence!: number;
  @Text(300) name!: string;
  /** In whose hands the date is: "Menteri PAN-RB". */
  @Text(200) owner!: string;
  @LocalDate() expectedOn!: string;
}
