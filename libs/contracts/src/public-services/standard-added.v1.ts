import { Instant } from '../fields.js';
import { StandardContentFact } from './standard-fact.js';

/** A catalogue has one more service: a province's for all of its regencies, or a regency's own (F18). */
export class StandardAddedV1 extends StandardContentFact {
  static readonly type = 'public-services.standard-added.v1';

  @Instant() addedAt!: string;
}
