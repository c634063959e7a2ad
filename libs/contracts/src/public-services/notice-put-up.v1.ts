import { Instant, Text } from '../fields.js';
import { NoticeFact } from './notice-fact.js';

/** The screen of a hall shows a notice of its staff, until it is over or taken down. */
export class NoticePutUpV1 extends NoticeFact {
  static readonly type = 'public-services.notice-put-up.v1';

  @Text(300) indonesian!: string;
  @Text(300) english!: string;
  @Instant() from!: string;
  /** Not shown any more from then on. */
  @Instant() until!: string;
  @Text(255) putUpBy!: string;
  @Instant() putUpAt!: string;
}
