import { Instant } from '../fields.js';
import { StandardContentFact } from './standard-fact.js';

/** A service standard says something else from now on. */
export class StandardRevisedV1 extends StandardContentFact {
  static readonly type = 'public-services.standard-revised.v1';

  @Instant() revisedAt!: string;
}
