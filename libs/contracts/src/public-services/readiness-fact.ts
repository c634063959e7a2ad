import { Id, Maybe, Sequence, Text } from '../fields.js';

/** What every event of a place's readiness says: of which place. */
export abstract class ReadinessFact {
  static readonly key = 'readinessId';

  @Id() readinessId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(40) placeCode!: string;
  @Text(200) placeName!: string;
  /** The organisation that runs the place. */
  @Maybe() @Id() operatorId?: string | null;
  @Text(60) operatorCode!: string;
  @Maybe() @Text(200) operatorName?: string | null;
}
