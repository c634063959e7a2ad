/** Evidence of a month is in by the end of this day of the next one, local to the region (domain §4.8). */
const CUT_OFF_DAY = 5;

/** The last month, YYYY-MM, of which all evidence should be in on a local date: on 5 April that is February, on the 6th March. */
export function monthDue(on: string): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - (day > CUT_OFF_DAY ? 2 : 3), 1)).toISOString().slice(0, 7);
}
