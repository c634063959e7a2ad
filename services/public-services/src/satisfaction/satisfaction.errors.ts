import { DomainError } from '@rakor/kernel';

/** An index of a few says something of the few. */
export class TooFewAnswers extends DomainError {
  readonly code = 'too-few-answers';
  readonly kind = 'conflict';
  constructor(respondents: number, sample: number) {
    super(`${respondents} have answered, and ${sample} would have to, each element by somebody. Ask more visitors, or take a longer time.`);
  }
}
