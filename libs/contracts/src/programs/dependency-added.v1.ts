import { Instant, Text } from '../fields.js';
import { DependencyFact } from './dependency-fact.js';

/** A milestone waits for another one, or for an event outside. */
export class DependencyAddedV1 extends DependencyFact {
  static readonly type = 'programs.dependency-added.v1';

  @Text(255) addedBy!: string;
  @Instant() addedAt!: string;
}
