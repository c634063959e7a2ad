/** One field at fault. */
export interface FieldProblem {
  /** JSON pointer into the body, or "/<name>" for a parameter of the query or path. */
  readonly pointer: string;
  readonly detail: string;
  /** What to send instead. */
  readonly mend?: string;
}

export interface HttpProblemParts {
  readonly status: number;
  /** Stable, kebab-case; part of the API. */
  readonly code: string;
  /** A sentence for people: what is wrong and how to mend it. */
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** More members of the problem, beside those that every problem has. */
  readonly extension?: Readonly<Record<string, unknown>>;
}

/** A refusal that only HTTP knows (a missing token, a malformed header). What the domain refuses is a DomainError. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, unknown>>;

  constructor({ status, code, detail, errors, headers, extension }: HttpProblemParts, options?: ErrorOptions) {
    super(detail, options);
    this.name = new.target.name;
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.headers = headers ?? {};
    this.extension = extension ?? {};
  }
}
