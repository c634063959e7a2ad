/** The stack cannot start, and the reader can mend it. Printed as one line: what is wrong, then what to do. */
export class CannotStart extends Error {
  constructor(
    problem: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'CannotStart';
  }

  override toString(): string {
    return `${this.message} — ${this.mend}`;
  }
}
