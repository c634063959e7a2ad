import { Id, Text } from '../fields.js';

/** A program of a window of which nobody has decided yet whether it is closed, extended or handed over. */
export class UndecidedProgram {
  @Id() programId!: string;
  @Text(40) number!: string;
  @Text(300) title!: string;
  @Id() leadId!: string;
  @Text(60) leadCode!: string;
  @Text(200) leadName!: string;
}
