import { type Edition, editionOf, editionsFollowed, laterOf, type Name, WorkingCalendar } from '@rakor/calendar';
import type { CalendarClosureAddedV1, CalendarClosureWithdrawnV1, CalendarRevisedV1 } from '@rakor/contracts';
import { ClosureAlreadyWithdrawn, ClosureNotFound, DayAlreadyClosed, EditionNotNewer, EditionUnknown } from './regional-calendar.errors.js';

/** A day on which a region's offices are closed, and from which to which revision that holds. */
export interface RegionalClosure {
  readonly id: string;
  readonly date: string;
  readonly name: Name;
  /** The regional decision that it rests on. */
  readonly basis: string;
  readonly addedRevision: number;
  readonly withdrawnRevision: number | null;
}

/** An edition of the national holidays that the region follows from a revision on, also for what was issued before its decree. */
export interface Publication {
  readonly edition: string;
  readonly revision: number;
}

/** The calendar of one region: the holidays of the country, and what it adds to them. Each change is a revision. */
export class RegionalCalendar {
  constructor(
    readonly region: string,
    readonly id: string,
    public revision: number,
    readonly closures: RegionalClosure[],
    readonly publications: Publication[],
  ) {}

  /**
   * Which days are worked, as a count that began on a day sees it.
   * @param asOf local date; the decrees are those that had been made by then, and newer ones that the region has published since
   * @param revision of the region's calendar; an earlier one explains what was counted then
   */
  on(asOf: string, revision = this.revision): WorkingCalendar {
    return this.of(editionsFollowed(asOf, this.publishedUntil(revision)), revision);
  }

  /**
   * The days as a count saw them, whatever has been decreed since.
   * @param version as the count keeps it: "2021.2,2022.1+33.16#2"
   */
  named(version: string, revision: number): WorkingCalendar {
    const [names = ''] = version.split('+');
    return this.of(
      names.split(',').flatMap((name) => editionOf(name) ?? []),
      revision,
    );
  }

  /** Closes the offices on a day. */
  close({ id, date, name, basis }: Pick<RegionalClosure, 'id' | 'date' | 'name' | 'basis'>, at: Date): CalendarClosureAddedV1 {
    if (this.closures.some((closure) => closure.date === date && closure.withdrawnRevision === null)) throw new DayAlreadyClosed(date);
    const told = this.changed();
    this.closures.push({ id, date, name, basis, addedRevision: this.revision, withdrawnRevision: null });
    return { ...told, closureId: id, date, nameId: name.id, nameEn: name.en, basis, addedAt: at.toISOString() };
  }

  /** @param basis why the day is worked after all */
  withdraw(closureId: string, basis: string, at: Date): CalendarClosureWithdrawnV1 {
    const index = this.closures.findIndex(({ id }) => id === closureId);
    const closure = this.closures[index];
    if (!closure) throw new ClosureNotFound();
    if (closure.withdrawnRevision !== null) throw new ClosureAlreadyWithdrawn(closure.date);
    const told = this.changed();
    this.closures[index] = { ...closure, withdrawnRevision: this.revision };
    return { ...told, closureId, date: closure.date, basis, withdrawnAt: at.toISOString() };
  }

  /** From now on the region follows an edition of the national holidays in all that is open. */
  revise(version: string, at: Date): CalendarRevisedV1 {
    const edition = editionOf(version);
    if (!edition) throw new EditionUnknown(version);
    const published = this.publishedIn(edition.year, this.revision);
    if (published && laterOf(published, edition) === published) throw new EditionNotNewer(version, published.version);
    const told = this.changed();
    this.publications.push({ edition: version, revision: this.revision });
    return { ...told, year: edition.year, edition: version, decree: edition.decree, revisedAt: at.toISOString() };
  }

  private of(editions: readonly Edition[], revision: number): WorkingCalendar {
    const closures = this.closures.filter(
      ({ addedRevision, withdrawnRevision }) => addedRevision <= revision && (withdrawnRevision ?? Infinity) > revision,
    );
    return new WorkingCalendar({ editions, closures, ...(revision > 0 && { revision: `${this.region}#${revision}` }) });
  }

  private publishedIn(year: number, revision: number): Edition | undefined {
    return this.publishedUntil(revision)
      .flatMap((edition) => editionOf(edition) ?? [])
      .findLast((edition) => edition.year === year);
  }

  private publishedUntil(revision: number): string[] {
    return this.publications.filter((publication) => publication.revision <= revision).map(({ edition }) => edition);
  }

  private changed(): { calendarId: string; sequence: number } {
    this.revision += 1;
    return { calendarId: this.id, sequence: this.revision };
  }
}
