import { LocalDate, Text, WhereSent } from '@rakor/http';

/** Local days, both included. */
export class SpanDto {
  @LocalDate() from!: string;
  @LocalDate() until!: string;
}

/** A day that somebody chose, or words that mean one: one of the two. */
export class LaunchDueDto {
  @WhereSent() @LocalDate() date?: string;
  /** "sebelum Lebaran", "awal Juni". */
  @WhereSent() @Text(200) phrase?: string;
}
