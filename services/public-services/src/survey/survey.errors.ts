import { DomainError } from '@rakor/kernel';

/** Whoever is still waiting has nothing to judge. */
export class NotServedYet extends DomainError {
  readonly code = 'not-served-yet';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Ticket ${number} was not served, or is not yet. The survey is for what was.`);
  }
}

/** One ticket, one survey. */
export class SurveyUsed extends DomainError {
  readonly code = 'survey-used';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`The survey of ticket ${number} has been answered already. Thank you.`);
  }
}

export class SurveyTooLate extends DomainError {
  readonly code = 'survey-too-late';
  readonly kind = 'conflict';
  constructor(number: string, days: number) {
    super(`Ticket ${number} was served more than ${days} days ago. Its survey is closed.`);
  }
}

export class NothingSaid extends DomainError {
  readonly code = 'nothing-said';
  readonly kind = 'unprocessable';
  constructor() {
    super('The survey says nothing. Judge at least one of U1 to U9, from 1 to 4.');
  }
}
