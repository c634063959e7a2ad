import { Id, Maybe, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { INSTITUTION_KINDS, type InstitutionKind } from './vocabulary.js';

/** What every event of an institution's part in a place says: which institution, and where. */
export abstract class InstitutionFact {
  static readonly key = 'institutionId';

  @Id() institutionId!: string;
  @Sequence() sequence!: number;
  /** "polres", once at a place. */
  @Text(40) code!: string;
  @Text(200) name!: string;
  @OneOf(INSTITUTION_KINDS) kind!: InstitutionKind;
  @Id() placeId!: string;
  @Text(40) placeCode!: string;
  @Text(200) placeName!: string;
  /** The organisation that runs the place. */
  @Maybe() @Id() operatorId?: string | null;
  @Text(60) operatorCode!: string;
  @Maybe() @Text(200) operatorName?: string | null;
  /** The tenant to whom its cases belong, where that is not the place's own (F15). */
  @Maybe() @Tenant() ownerRegion?: string | null;
}
