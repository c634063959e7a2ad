import { Instant, Maybe, Text } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** A place moves to another address and takes no visitors until it is resumed there. */
export class PlaceRelocatedV1 extends PlaceFact {
  static readonly type = 'public-services.place-relocated.v1';

  @Text(300) location!: string;
  @Maybe() @Text(40) floor?: string | null;
  @Text(1000) reason!: string;
  @Instant() relocatedAt!: string;
}
