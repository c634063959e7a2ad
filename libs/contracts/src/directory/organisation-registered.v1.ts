import { DaysOfWeek, Id, Instant, LocalDate, Maybe, OneOf, Region, Sequence, Text } from '../fields.js';
import { ORGANISATION_CLASSES, type OrganisationClass, type WorkWeek } from './vocabulary.js';

/** An organisation joined a region's register. */
export class OrganisationRegisteredV1 {
  static readonly type = 'directory.organisation-registered.v1';
  static readonly key = 'organisationId';

  @Id() organisationId!: string;
  @Sequence() sequence!: number;
  /** Short name, unique in the region: "dinkes". */
  @Text(60) code!: string;
  @Text(200) name!: string;
  @OneOf(ORGANISATION_CLASSES) class!: OrganisationClass;
  /** The district or village that a district office or village stands for. */
  @Maybe() @Region() place!: string | null;
  /**
   * Since when the organisation exists, local date; absent or null when that is not known, which counts as "always". A set of addressees is
   * expanded as of its meeting's date: the day on which somebody typed the organisation in says nothing about it.
   */
  @Maybe() @LocalDate() establishedOn?: string | null;
  /** Days that it works in a week; absent or null, as in what was announced before it could be said, means five. */
  @Maybe() @DaysOfWeek() workWeek?: WorkWeek | null;
  @Instant() registeredAt!: string;
}
