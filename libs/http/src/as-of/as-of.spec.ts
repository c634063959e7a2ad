import { momentOf } from './as-of.js';

const now = new Date('2022-01-01T03:00:00Z');
const moment = (region: string, asOf?: string) => momentOf(asOf === undefined ? {} : { asOf }, { region }, now).toISOString();

describe('What is read as of a day', () => {
  it.each([
    ['33.16', '2021-12-31T16:59:59.999Z'],
    ['51.08', '2021-12-31T15:59:59.999Z'],
    ['91.71', '2021-12-31T14:59:59.999Z'],
  ])('is what was known at its end in %s, over the year end', (region, end) => {
    expect(moment(region, '2021-12-31')).toBe(end);
  });

  it('is the present for today, for a day to come, and where no day is asked for', () => {
    for (const asOf of ['2022-01-01', '2030-06-01', undefined]) expect(moment('33.16', asOf)).toBe(now.toISOString());
  });
});
