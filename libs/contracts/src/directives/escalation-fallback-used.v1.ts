import { Instant, ListOf, OneOf, Tenant } from '../fields.js';
import { EscalationFact } from './escalation-fact.js';
import { ESCALATION_RECIPIENTS, type EscalationRecipient, UNREACHED_CAUSES, type UnreachedCause } from './vocabulary.js';

/** Somebody who should have been told and could not be reached. */
export class Unreached {
  @OneOf(ESCALATION_RECIPIENTS) recipient!: EscalationRecipient;
  @Tenant() region!: string;
  @OneOf(UNREACHED_CAUSES) cause!: UnreachedCause;
}

/** A step of the ladder found nobody where it should, and fell through to the next: it is never skipped (F10). The event of the step itself follows. */
export class EscalationFallbackUsedV1 extends EscalationFact {
  static readonly type = 'directives.escalation-fallback-used.v1';

  /** In the order in which they were sought. */
  @ListOf(() => Unreached) unreached!: Unreached[];
  /** Who is told instead. */
  @OneOf(ESCALATION_RECIPIENTS) instead!: EscalationRecipient;
  @Tenant() insteadRegion!: string;
  @Instant() usedAt!: string;
}
