import { Count, Decimal, Id, Instant, ListOf, LocalDate, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { ElementScore } from './element-score.js';
import { SATISFACTION_GRADES, type SatisfactionGrade } from './satisfaction.vocabulary.js';

/** The satisfaction index (IKM) of a place over some time was published; its three lowest elements ask for something to be done (F16). */
export class SatisfactionPublishedV1 {
  static readonly type = 'public-services.satisfaction-published.v1';
  static readonly key = 'publicationId';

  @Id() publicationId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  /** Who runs the place, and has to do something. */
  @Id() operatorId!: string;
  @Text(60) operatorCode!: string;
  @LocalDate() from!: string;
  /** The last day, included. */
  @LocalDate() until!: string;
  @Count() respondents!: number;
  /** How many were served. */
  @Count() served!: number;
  /** Rounded once, to two decimals, half up: "88.31". */
  @Decimal() index!: string;
  @OneOf(SATISFACTION_GRADES) grade!: SatisfactionGrade;
  /** The formula and its version: "permenpanrb-14-2017/1". */
  @Text(60) formula!: string;
  @Maybe() @Decimal() asPrinted?: string | null;
  @ListOf(() => ElementScore) lowest!: ElementScore[];
  @Text(255) publishedBy!: string;
  @Instant() publishedAt!: string;
}
