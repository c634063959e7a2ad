/** What a refusal means to the caller; one filter turns it into an HTTP status, another into a dead letter. */
export type ErrorKind =
  'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'precondition-required' | 'unprocessable' | 'unavailable';

/** One field at fault. */
export interface FieldFault {
  /** JSON pointer into the command ("/organisations/3/code"). */
  readonly pointer: string;
  readonly detail: string;
  /** What to send instead. */
  readonly mend?: string;
}

/** A rule said no. One subclass per refusal; `code` is stable and part of the API, `message` is a sentence for people that says how to mend it. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;
  /** JSON pointer of the field at fault, where there is one ("/addressees/0"). */
  readonly pointer?: string;
  /** Where several fields are at fault, as in a list that is taken as a whole: each of them. */
  readonly faults?: readonly FieldFault[];
  /** What a program can read beside the sentence, as a list of all that is missing; it becomes members of the problem (RFC 9457 §3.2). */
  readonly extension?: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    options?: ErrorOptions & { pointer?: string; faults?: readonly FieldFault[]; extension?: Readonly<Record<string, unknown>> },
  ) {
    super(message, options);
    this.name = new.target.name;
    if (options?.pointer !== undefined) this.pointer = options.pointer;
    if (options?.faults !== undefined) this.faults = options.faults;
    if (options?.extension !== undefined) this.extension = options.extension;
  }
}
