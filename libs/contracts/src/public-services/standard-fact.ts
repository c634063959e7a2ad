import { BigCount, Count, Id, ListOf, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { PROMISED_UNITS, type PromisedUnit, STANDARD_COMPONENTS, type StandardComponent } from './vocabulary.js';

/** What a standard says of one of its components. */
export class ComponentText {
  @OneOf(STANDARD_COMPONENTS) component!: StandardComponent;
  @Text(8000) text!: string;
}

/** Something that has to be paid, in whole rupiah as digits; 0: free. */
export class Fee {
  @Text(200) name!: string;
  @BigCount() amount!: string;
}

/** What every event of a service standard says: which one it is. */
export abstract class StandardFact {
  static readonly key = 'standardId';

  @Id() standardId!: string;
  @Sequence() sequence!: number;
  /** "ktp-el", once in a region. */
  @Text(40) code!: string;
  @Text(200) name!: string;
}

/** What the events say that tell its content, too. Of a regency's override only what differs from the province's. */
export abstract class StandardContentFact extends StandardFact {
  /** The province's standard that it overrides. */
  @Maybe() @Id() baseId?: string | null;
  /** Counted from 1 with each change of its content. */
  @Count() edition!: number;
  @Maybe() @ListOf(() => ComponentText) components?: ComponentText[] | null;
  @Maybe() @ListOf(() => Fee) fees?: Fee[] | null;
  @Maybe() @Count() promisedAmount?: number | null;
  @Maybe() @OneOf(PROMISED_UNITS) promisedUnit?: PromisedUnit | null;
}
