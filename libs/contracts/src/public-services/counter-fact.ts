import { Id, Sequence, Text } from '../fields.js';

/** What every event of a counter says. */
export abstract class CounterFact {
  static readonly key = 'counterId';

  @Id() counterId!: string;
  @Sequence() sequence!: number;
  /** As people read it: "Loket 3". */
  @Text(60) counterName!: string;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
}
