import { Id, Maybe, Percent, Sequence, Text } from '../fields.js';

/** What every event of a report on a milestone says: what it is about, who leads that, and what is claimed. */
export abstract class ProgressFact {
  static readonly key = 'reportId';

  @Id() reportId!: string;
  @Sequence() sequence!: number;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  /** Absent for a program outside every window. */
  @Maybe() @Id() windowId?: string | null;
  @Id() milestoneId!: string;
  @Text(300) milestoneName!: string;
  /** The organisation that leads the program. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** Of the milestone. */
  @Percent() claimedPercent!: number;
}
