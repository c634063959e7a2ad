import { Instant, ListOf, LocalDate, Maybe, Text } from '../fields.js';
import { OutsideEventFact } from './outside-event-fact.js';
import { SlipEffect } from './slip-effect.js';

/** An event outside has another date; with everything along the chain that this moves. */
export class OutsideEventMovedV1 extends OutsideEventFact {
  static readonly type = 'programs.outside-event-moved.v1';

  @LocalDate() formerOn!: string;
  @Text(2000) reason!: string;
  /** Milestones that move with it; absent where there are none. */
  @Maybe() @ListOf(() => SlipEffect) effects?: SlipEffect[] | null;
  @Text(255) movedBy!: string;
  @Instant() movedAt!: string;
}
