import { Id, OneOf, Sequence, Text } from '../fields.js';
import { PLACE_KINDS, type PlaceKind } from './vocabulary.js';

/** What every event of a place says: which one it is. */
export abstract class PlaceFact {
  static readonly key = 'placeId';

  @Id() placeId!: string;
  @Sequence() sequence!: number;
  /** "mpp-blora", once in a region. */
  @Text(40) code!: string;
  @Text(200) name!: string;
  @OneOf(PLACE_KINDS) kind!: PlaceKind;
}
