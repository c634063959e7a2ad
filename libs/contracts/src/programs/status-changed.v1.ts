import { Count, Id, Instant, LocalDate, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { STATUS_CAUSES, STATUS_COLOURS, type StatusCause, type StatusColour } from './status-vocabulary.js';

/** A program stands otherwise than before, by what was reported, verified or planned, or only because time went by. */
export class ProgramStatusChangedV1 {
  static readonly type = 'programs.status-changed.v1';
  static readonly key = 'statusId';

  @Id() statusId!: string;
  @Sequence() sequence!: number;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  /** Absent for a program outside every window. */
  @Maybe() @Id() windowId?: string | null;
  /** The organisation that leads the program. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  @OneOf(STATUS_COLOURS) from!: StatusColour;
  @OneOf(STATUS_COLOURS) colour!: StatusColour;
  @OneOf(STATUS_CAUSES) cause!: StatusCause;
  /** The same reason as on the boards, in Indonesian. */
  @Text(600) reason!: string;
  /** In English. */
  @Text(600) reasonInEnglish!: string;
  /** The day, local to the region, from which the status is so. */
  @LocalDate() on!: string;
  /** Of the whole program, in tenths of a percent, rounded; as the next two. */
  @Count() verifiedTenths!: number;
  @Count() claimedTenths!: number;
  /** What should be done by the end of that day. */
  @Count() expectedTenths!: number;
  @Instant() changedAt!: string;
}
