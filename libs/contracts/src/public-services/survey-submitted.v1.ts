import { Id, Instant, ListOf, LocalDate, Maybe, Sequence, Text } from '../fields.js';
import { SurveyAnswer } from './survey-answer.js';

/** Somebody who was served has said how; once for each ticket, and without a name. */
export class SurveySubmittedV1 {
  static readonly type = 'public-services.survey-submitted.v1';
  static readonly key = 'surveyId';

  @Id() surveyId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  @Id() serviceId!: string;
  @Text(200) serviceName!: string;
  /** Who served; the id is absent where the operator of the place did. */
  @Maybe() @Id() institutionId?: string | null;
  @Text(200) institutionName!: string;
  /** The day of the visit, local to the place. */
  @LocalDate() date!: string;
  @ListOf(() => SurveyAnswer) answers!: SurveyAnswer[];
  @Instant() submittedAt!: string;
}
