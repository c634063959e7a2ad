import { DaysOfWeek, Id, Instant, LocalDate, Maybe, OneOf, Region, Sequence, Text } from '../fields.js';
import { ORGANISATION_CLASSES, type OrganisationClass, type WorkWeek } from './vocabulary.js';

/**
 * An organisation works another number of days in a week (Perpres 21/2023, art. 7). All that is known of it stands here as it does in its
 * registration, so that a copy may take the two in any order: the later sequence holds.
 */
export class OrganisationWeekChangedV1 {
  static readonly type = 'directory.organisation-week-changed.v1';
  static readonly key = 'organisationId';

  @Id() organisationId!: string;
  @Sequence() sequence!: number;
  @Text(60) code!: string;
  @Text(200) name!: string;
  @OneOf(ORGANISATION_CLASSES) class!: OrganisationClass;
  @Maybe() @Region() place!: string | null;
  @Maybe() @LocalDate() establishedOn?: string | null;
  /** Days that it works in a week from now on. */
  @DaysOfWeek() workWeek!: WorkWeek;
  @Instant() changedAt!: string;
}
