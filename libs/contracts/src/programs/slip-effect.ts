import { Count, Id, LocalDate, Text } from '../fields.js';

/** A milestone that is moved by something else: when it is to be expected now, and whether that is still in time. */
export class SlipEffect {
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  /** The organisation that leads the program. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  @Id() milestoneId!: string;
  @Text(300) milestoneName!: string;
  @LocalDate() plannedOn!: string;
  /** Before the change. */
  @LocalDate() formerOn!: string;
  @LocalDate() expectedOn!: string;
  /** How many days after the last day of its program, or of its window; 0: in time. */
  @Count() daysPastEnd!: number;
}
