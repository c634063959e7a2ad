import { timeZoneOf } from '@rakor/kernel';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf, type Occasion } from './calendar.js';

const now = new Date('2022-12-20T02:00:00Z');
const anOccasion = (overrides: Partial<Occasion> = {}): Occasion => ({
  meetingId: '01974000-0000-7000-8000-000000000001',
  number: 'RKR/51.08/2023/1',
  title: 'Persiapan Program Pembangunan 2023',
  startsAt: new Date('2023-01-10T01:00:00Z'),
  minutes: 90,
  place: 'Ruang Rapat',
  chair: 'Pj Bupati Buleleng',
  cancelled: false,
  version: 1,
  ...overrides,
});
/** The event as another program reads it. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('The file has an event.');
  return new ICAL.Event(event);
};
const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

describe('The calendar file of a meeting', () => {
  it.each([
    ['Lamongan', '35.24', '2022-12-31T17:00:00Z', '2023-01-01T00:00:00', 'Asia/Jakarta'],
    ['Buleleng', '51.08', '2022-12-31T15:59:59Z', '2022-12-31T23:59:59', 'Asia/Makassar'],
    ['Buleleng, a second later', '51.08', '2022-12-31T16:00:00Z', '2023-01-01T00:00:00', 'Asia/Makassar'],
    ['Jayapura', '91.03', '2022-12-31T15:00:00Z', '2023-01-01T00:00:00', 'Asia/Jayapura'],
  ])('says the time that the clock shows where it is held: %s', (_, region, startsAt, local, zone) => {
    const event = read(calendarOf(anOccasion({ startsAt: new Date(startsAt) }), timeZoneOf(region), now));

    expect(event.startDate.toString()).toBe(local);
    expect(event.startDate.zone?.tzid).toBe(zone);
    expect(event.startDate.toJSDate()).toEqual(new Date(startsAt));
    expect(event.duration.toSeconds()).toBe(90 * 60);
  });

  it('is the same event in every version, and the later one has the higher sequence', () => {
    const first = read(calendarOf(anOccasion(), 'Asia/Makassar', now));
    const moved = read(calendarOf(anOccasion({ version: 2, place: 'Aula' }), 'Asia/Makassar', now));

    expect(moved.uid).toBe(first.uid);
    expect([first.sequence, moved.sequence]).toEqual([1, 2]);
    expect([statusOf(first), moved.location]).toEqual(['CONFIRMED', 'Aula']);
  });

  it('says that a meeting is off', () => {
    expect(statusOf(read(calendarOf(anOccasion({ cancelled: true, version: 3 }), 'Asia/Makassar', now)))).toBe('CANCELLED');
  });

  it('writes commas, semicolons, backslashes and line breaks as the standard has them', () => {
    const file = calendarOf(anOccasion({ title: 'a, b; c \\ d\r\ne' }), 'Asia/Jakarta', now);

    expect(file).toContain(String.raw`SUMMARY:a\, b\; c \\ d\ne`);
  });

  it('carries any text whole, in lines of at most 75 octets that cut no letter in two', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300, size: 'max' }).map((raw) => raw.replaceAll(/\p{Cc}/gu, '·'));
    fc.assert(
      fc.property(text, text, (title, place) => {
        const file = calendarOf(anOccasion({ title, place: `${place}\nlantai 3; sayap, timur \\` }), 'Asia/Jakarta', now);
        const event = read(file);

        expect([event.summary, event.location]).toEqual([title, `${place}\nlantai 3; sayap, timur \\`]);
        expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(file.split('\r\n').every((line) => line.isWellFormed())).toBe(true);
      }),
    );
  });
});
