import { Id, Instant, Maybe, Tenant, Text } from '../fields.js';
import { ObstacleFact } from './obstacle-fact.js';

/** Somebody said what stands in the way, and who must take it away (B12). */
export class ObstacleRaisedV1 extends ObstacleFact {
  static readonly type = 'directives.obstacle-raised.v1';

  @Text(2000) text!: string;
  /** Who must unblock: the name of an organisation, or the title of a position. */
  @Text(200) unblocker!: string;
  /** The organisation, with its code and tenant; absent where a position must unblock. */
  @Maybe() @Id() unblockerId?: string | null;
  @Maybe() @Text(60) unblockerCode?: string | null;
  @Maybe() @Tenant() unblockerRegion?: string | null;
  @Text(255) raisedBy!: string;
  @Instant() raisedAt!: string;
}
