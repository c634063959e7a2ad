import { localDateOf, minuteOfDay, type TimeZone } from '@rakor/kernel';

/** What an invitation says of a meeting. */
export interface Occasion {
  readonly meetingId: string;
  readonly number: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly chair: string;
  readonly cancelled: boolean;
  /** Rises with every change, and so a calendar knows which of two files is the later. */
  readonly version: number;
}

/** Indonesia has no daylight saving: one rule for each zone, for ever (Keppres 41/1987). */
const ZONES: Record<TimeZone, { readonly offset: string; readonly name: string }> = {
  'Asia/Jakarta': { offset: '+0700', name: 'WIB' },
  'Asia/Makassar': { offset: '+0800', name: 'WITA' },
  'Asia/Jayapura': { offset: '+0900', name: 'WIT' },
};
const MOST_OCTETS = 75;

/** A meeting as an iCalendar file (RFC 5545) in the time of the place where it is held. @param now when the file is made */
export function calendarOf(occasion: Occasion, zone: TimeZone, now: Date): string {
  const { meetingId, number, title, startsAt, minutes, place, chair, cancelled, version } = occasion;
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const { offset, name } = ZONES[zone];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rakor//Directives//ID', 'CALSCALE:GREGORIAN'],
    ...['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, `TZNAME:${name}`, 'END:STANDARD', 'END:VTIMEZONE'],
    ...['BEGIN:VEVENT', `UID:${meetingId}@rakor`, `SEQUENCE:${version}`, `DTSTAMP:${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`],
    ...[`DTSTART;TZID=${zone}:${localTime(startsAt, zone)}`, `DTEND;TZID=${zone}:${localTime(endsAt, zone)}`],
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(`${number}\nPimpinan rapat: ${chair}`)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function localTime(at: Date, zone: TimeZone): string {
  const minute = minuteOfDay(at, zone);
  const parts = [Math.floor(minute / 60), minute % 60, at.getUTCSeconds()];
  return `${localDateOf(at, zone).replaceAll('-', '')}T${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}

/** §3.3.11. Other control characters than the line break have no place in a text. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** §3.1: no line is longer than 75 octets, and no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    // What continues a line begins with a space, which counts.
    if (Buffer.byteLength(current + letter) > MOST_OCTETS - (lines.length > 0 ? 1 : 0)) {
      lines.push(current);
      current = '';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n ');
}
