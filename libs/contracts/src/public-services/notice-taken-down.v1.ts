import { Instant, Text } from '../fields.js';
import { NoticeFact } from './notice-fact.js';

/** A notice is shown no more, though its time was not over. */
export class NoticeTakenDownV1 extends NoticeFact {
  static readonly type = 'public-services.notice-taken-down.v1';

  @Text(255) takenDownBy!: string;
  @Instant() takenDownAt!: string;
}
