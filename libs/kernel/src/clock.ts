/** Where every rule gets the time from. An abstract class, so that Nest can inject it. */
export abstract class Clock {
  /** The present instant (UTC). */
  abstract now(): Date;
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
