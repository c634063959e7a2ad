import { DomainError } from '@rakor/kernel';

/** Not there, or another program's: both are told alike. */
export class RecordNotFound extends DomainError {
  readonly code = 'record-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('This program has no such record.');
  }
}

/** The kinds are those of its template. */
export class RecordKindUnknown extends DomainError {
  readonly code = 'record-kind-unknown';
  readonly kind = 'not-found';
  constructor(number: string, kinds: readonly string[]) {
    const mend = kinds.length > 0 ? `Ask for one of ${kinds.join(', ')}.` : 'It was drafted without a template that has records.';
    super(`Program ${number} has no records of that kind. ${mend}`);
  }
}

/** Two facilities of one name would be counted twice. */
export class RecordKnown extends DomainError {
  readonly code = 'record-known';
  readonly kind = 'conflict';
  constructor(identity: string, pointer: string) {
    super(`"${identity}" is on the list already. Change that record, or tell this one apart from it.`, { pointer });
  }
}

/** What is counted is looked at whole. */
export class TooManyRecords extends DomainError {
  readonly code = 'too-many-records';
  readonly kind = 'conflict';
  constructor(max: number) {
    super(`A program has at most ${max} records of a kind. Put several into one, as the people of a village into their village.`);
  }
}

export class RecordAsItIs extends DomainError {
  readonly code = 'record-as-it-is';
  readonly kind = 'conflict';
  constructor() {
    super('The record is like that already. Send what differs.');
  }
}

/** The lead and who supports it keep its lists. */
export class RecordsNotYours extends DomainError {
  readonly code = 'records-not-yours';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, for who supports the program, or for the secretariat. Ask them for the change.`);
  }
}
