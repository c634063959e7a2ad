import { SATISFACTION_ELEMENTS } from '@rakor/contracts';
import fc from 'fast-check';
import { indexOf, sampleFor, type Tallies } from './satisfaction.index.js';

const all = (sum: number, count: number): Tallies =>
  Object.fromEntries(SATISFACTION_ELEMENTS.map((element) => [element, { sum, count }])) as Tallies;

describe('The satisfaction index', () => {
  it('is 100 where everybody is content, and not the 99.9 of the printed weight', () => {
    expect(indexOf(all(400, 100))).toMatchObject({ index: '100.00', grade: 'A', asPrinted: '99.90' });
  });

  it('is 25 where nobody is', () => expect(indexOf(all(100, 100))).toMatchObject({ index: '25.00', grade: 'D' }));

  it('decides on the grade by 1/9: a mean of 3.5324 is an A, which the printed weight makes a B', () => {
    expect(indexOf(all(35_324, 10_000))).toMatchObject({ index: '88.31', grade: 'A', asPrinted: '88.22' });
  });

  it.each([
    [35_322, '88.31', 'A'],
    [35_320, '88.30', 'B'],
    [30_644, '76.61', 'B'],
    [30_640, '76.60', 'C'],
    [26_000, '65.00', 'C'],
    [25_996, '64.99', 'D'],
  ])('is rounded once, half up, before it is graded: a mean of %i ten-thousandths is %s, %s', (sum, index, grade) => {
    expect(indexOf(all(sum, 10_000))).toMatchObject({ index, grade });
  });

  it('counts each element by those who have answered it, not by sheets', () => {
    const half = { ...all(300, 100), U4: { sum: 2, count: 2 } };
    expect(indexOf(half)).toMatchObject({ index: '69.44', lowest: ['U4', 'U1', 'U2'] });
  });

  it('is not there while an element has no answer', () => expect(indexOf({ ...all(4, 1), U9: { sum: 0, count: 0 } })).toBeNull());

  it('names the three that were judged worst, the worst first', () => {
    const judged = { ...all(350, 100), U3: { sum: 200, count: 100 }, U9: { sum: 100, count: 49 }, U1: { sum: 250, count: 100 } };
    expect(indexOf(judged)?.lowest).toEqual(['U3', 'U9', 'U1']);
    expect(indexOf(judged)?.means).toMatchObject({ U3: '2.0000', U9: '2.0408', U2: '3.5000' });
  });

  it('lies within a hundredth of what floating point gets, and never outside of 25 to 100', () => {
    const tally = fc
      .integer({ min: 1, max: 500 })
      .chain((count) => fc.integer({ min: count, max: 4 * count }).map((sum) => ({ count, sum })));
    fc.assert(
      fc.property(fc.tuple(...SATISFACTION_ELEMENTS.map(() => tally)), (judged) => {
        const nothing = { count: 0, sum: 0 };
        const tallies = Object.fromEntries(SATISFACTION_ELEMENTS.map((element, n) => [element, judged[n] ?? nothing])) as Tallies;
        const found = indexOf(tallies);
        const floating = (judged.reduce((total, { sum, count }) => total + sum / count, 0) / 9) * 25;
        expect(Math.abs(Number(found?.index) - floating)).toBeLessThanOrEqual(0.005_001);
        expect(Number(found?.index)).toBeGreaterThanOrEqual(25);
        expect(Number(found?.index)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('Enough have answered', () => {
  it.each([
    [100, 80],
    [500, 217],
    [1_000, 278],
    [10_000, 370],
    [1, 1],
    [0, 0],
  ])('where of %i served %i have (Krejcie and Morgan)', (served, sample) => expect(sampleFor(served)).toBe(sample));
});
