import { Count, Instant } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** The people of an institution know how to work at its counter. */
export class InstitutionTrainedV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-trained.v1';

  /** How many. */
  @Count() officers!: number;
  @Instant() trainedAt!: string;
}
