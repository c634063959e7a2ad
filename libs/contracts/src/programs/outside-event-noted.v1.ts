import { Instant, Text } from '../fields.js';
import { OutsideEventFact } from './outside-event-fact.js';

/** Something that programs wait for and that is not in the region's hands was put down with its date. */
export class OutsideEventNotedV1 extends OutsideEventFact {
  static readonly type = 'programs.outside-event-noted.v1';

  @Text(255) notedBy!: string;
  @Instant() notedAt!: string;
}
