import { Id, Instant, ListOf, Maybe, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';
import { ProgramMember } from './program-member.js';

/** Others lead or take part in a program that runs: all who do from now on, beside the lead that the event names. */
export class ProgramMembersChangedV1 extends ProgramFact {
  static readonly type = 'programs.program-members-changed.v1';

  @Id() formerLeadId!: string;
  @Text(60) formerLeadCode!: string;
  @Text(200) formerLeadName!: string;
  @Maybe() @ListOf(() => ProgramMember) members?: ProgramMember[] | null;
  @Text(1000) reason!: string;
  @Instant() changedAt!: string;
}
