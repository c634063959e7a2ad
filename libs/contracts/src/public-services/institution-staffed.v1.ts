import { Count, Instant } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An institution has named the people who will serve. */
export class InstitutionStaffedV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-staffed.v1';

  /** How many. */
  @Count() officers!: number;
  @Instant() staffedAt!: string;
}
