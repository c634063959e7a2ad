import { Count, Id, Instant, ListOf, LocalDate, Maybe, Sequence, Text } from '../fields.js';
import { SlipEffect } from './slip-effect.js';

/** A milestone will not be there on its day, or earlier than was said before; with everything along the chain that this moves. */
export class SlipAnnouncedV1 {
  static readonly type = 'programs.slip-announced.v1';
  static readonly key = 'slipId';

  @Id() slipId!: string;
  @Sequence() sequence!: number;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  @Maybe() @Id() windowId?: string | null;
  /** The organisation that leads the program. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  @Id() milestoneId!: string;
  @Text(300) milestoneName!: string;
  @LocalDate() plannedOn!: string;
  /** What was expected of it before. */
  @LocalDate() formerOn!: string;
  @LocalDate() expectedOn!: string;
  /** How many days after the last day of its program, or of its window; 0: in time. */
  @Count() daysPastEnd!: number;
  @Text(2000) reason!: string;
  /** Other milestones that move with it; absent where there are none. */
  @Maybe() @ListOf(() => SlipEffect) effects?: SlipEffect[] | null;
  @Text(255) announcedBy!: string;
  @Instant() announcedAt!: string;
}
