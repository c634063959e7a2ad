import { Judgement, OneOf } from '../fields.js';
import { SATISFACTION_ELEMENTS, type SatisfactionElement } from './satisfaction.vocabulary.js';

/** What somebody said of one element: 1 to 4. What he said nothing of is not there. */
export class SurveyAnswer {
  @OneOf(SATISFACTION_ELEMENTS) element!: SatisfactionElement;
  @Judgement() value!: number;
}
