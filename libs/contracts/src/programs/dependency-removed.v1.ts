import { Instant, Text } from '../fields.js';
import { DependencyFact } from './dependency-fact.js';

/** A milestone does not wait for something any more. */
export class DependencyRemovedV1 extends DependencyFact {
  static readonly type = 'programs.dependency-removed.v1';

  @Text(2000) reason!: string;
  @Text(255) removedBy!: string;
  @Instant() removedAt!: string;
}
