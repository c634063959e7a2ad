import { Decimal, OneOf, Text } from '../fields.js';
import { SATISFACTION_ELEMENTS, type SatisfactionElement } from './satisfaction.vocabulary.js';

/** How an element was judged: the mean of its answers, from 1 to 4. */
export class ElementScore {
  @OneOf(SATISFACTION_ELEMENTS) element!: SatisfactionElement;
  /** As the decree calls it, in Indonesian. */
  @Text(100) name!: string;
  /** With four decimals: "3.5324". */
  @Decimal() mean!: string;
}
