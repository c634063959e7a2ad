import { Count, Id, LocalDate, Text } from '../fields.js';

/** A milestone of a program; the weights of all of them come to 100. */
export class PlannedMilestone {
  @Id() milestoneId!: string;
  @Text(300) title!: string;
  @Count() weight!: number;
  @LocalDate() plannedOn!: string;
}
