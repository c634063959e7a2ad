import { Instant, Text } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** A place takes no visitors for the time being. */
export class PlaceSuspendedV1 extends PlaceFact {
  static readonly type = 'public-services.place-suspended.v1';

  @Text(1000) reason!: string;
  @Instant() suspendedAt!: string;
}
