import { type Edition, EDITIONS, type Holiday, editionOf, provenanceOf } from '@rakor/calendar';
import { ApiProperty } from '@nestjs/swagger';
import type { RegionalCalendar, RegionalClosure } from './regional-calendar.js';

/** A name in both languages. */
export class NameView {
  @ApiProperty() id!: string;
  @ApiProperty() en!: string;
}

/** A day on which the region's offices do not work. */
export class DayOffView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ enum: ['national', 'joint-leave', 'closure'], description: '"joint-leave" is cuti bersama.' })
  kind!: 'national' | 'joint-leave' | 'closure';
  @ApiProperty({ type: NameView }) name!: NameView;
  @ApiProperty({ type: String, nullable: true, description: 'The decree or regional decision; null for a day that is only computed.' })
  basis!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of a closure: what it is withdrawn by.' })
  closureId!: string | null;
}

/** The holidays of a year as one decree left them, and how that is known. */
export class EditionOrigin {
  @ApiProperty({ example: '2021.2' }) edition!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where no decree is known: the days are computed.' })
  decree!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: NameView, description: 'How its days are known, in words.' }) provenance!: NameView;
}

export class EditionView extends EditionOrigin {
  @ApiProperty({ description: 'Whether it holds for what is issued today.' }) holds!: boolean;
}

/** What holds in a region in one year. */
export class CalendarView {
  @ApiProperty() year!: number;
  @ApiProperty({ example: '2026.1+33.16#2', description: 'Edition of the national holidays, and revision of the region’s own calendar.' })
  version!: string;
  @ApiProperty({ description: 'Revision of the region’s own calendar; 0 while it has added nothing.' }) revision!: number;
  @ApiProperty({ type: [DayOffView] }) daysOff!: DayOffView[];
  @ApiProperty({ type: [EditionView], description: 'All that are known of the year, oldest first.' }) editions!: EditionView[];
}

/** @param today local date of the region */
export function viewOf(calendar: RegionalCalendar, year: number, today: string): CalendarView {
  const working = calendar.on(today);
  const holding = working.editionOf(year);
  return {
    year,
    version: working.versionFor(`${year}-01-01`, `${year}-12-31`),
    revision: calendar.revision,
    daysOff: working.daysOffIn(year).map((day) => ('kind' in day ? holidayOf(day) : closureOf(day, calendar))),
    editions: EDITIONS.filter((edition) => edition.year === year).map((edition) => editionViewOf(edition, holding)),
  };
}

function holidayOf({ date, kind, name, decree }: Holiday): DayOffView {
  return { date, kind, name, basis: decree, closureId: null };
}

function closureOf({ date, name }: Pick<RegionalClosure, 'date' | 'name'>, { closures }: RegionalCalendar): DayOffView {
  const closure = closures.find((one) => one.date === date && one.withdrawnRevision === null);
  return { date, kind: 'closure', name, basis: closure?.basis ?? null, closureId: closure?.id ?? null };
}

/** The editions that a count rests on. @param calendarVersion "2021.2,2022.1+33.16#2" */
export function originsOf(calendarVersion: string): EditionOrigin[] {
  const [names = ''] = calendarVersion.split('+');
  return names
    .split(',')
    .flatMap((name) => editionOf(name) ?? [])
    .map(originOf);
}

function originOf(edition: Edition): EditionOrigin {
  const { version, decree, decidedOn } = edition;
  return { edition: version, decree, decidedOn, provenance: provenanceOf(edition) };
}

function editionViewOf(edition: Edition, holding: Edition | undefined): EditionView {
  return { ...originOf(edition), holds: edition.version === holding?.version };
}
