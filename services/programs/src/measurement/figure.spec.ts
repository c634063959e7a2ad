import fc from 'fast-check';
import { shipped } from '../indicator/indicator.builder.js';
import { type FigureField, type FigureWorld, readFigure, type WrittenFigure } from './figure.js';

const world: FigureWorld = {
  region: '36.04',
  today: '2023-02-01',
  knowsPlace: (code) => ['36.04.01', '36.04.01.2001', '36.73'].includes(code),
  knowsOrganisation: (code) => code === 'dinkes',
};
const written = (overrides: Partial<WrittenFigure> = {}): WrittenFigure => ({
  period: '2022',
  place: '36.04',
  part: null,
  numerator: '120',
  denominator: '600',
  ...overrides,
});
const faults = (code: string, overrides: Partial<WrittenFigure>, elsewhere: Partial<FigureWorld> = {}): FigureField[] => {
  const read = readFigure(written(overrides), shipped(code), { ...world, ...elsewhere });
  return Array.isArray(read) ? read.map(({ field }) => field) : [];
};

describe('A figure', () => {
  it('is read exactly', () => {
    expect(readFigure(written(), shipped('stunting-ssgi'), world)).toMatchObject({
      numerator: 120n,
      denominator: 600n,
      place: '36.04',
      part: null,
    });
  });

  it.each<[string, string, Partial<WrittenFigure>, FigureField[]]>([
    ['of a month, where there is one a year', 'stunting-ssgi', { period: '2022-06' }, ['period']],
    ['of a year to come', 'stunting-ssgi', { period: '2024' }, ['period']],
    ['by the name of a place', 'stunting-ssgi', { place: 'Serang' }, ['place']],
    ['of the city of the same name', 'stunting-ssgi', { place: '36.73' }, ['place']],
    ['of a village, where regencies are surveyed', 'stunting-ssgi', { place: '36.04.01.2001' }, ['place']],
    ['of the regency, where villages weigh', 'stunting-eppgbm', { period: '2022-06' }, ['place']],
    ['of a village that is not there', 'stunting-eppgbm', { period: '2022-06', place: '36.04.01.2999' }, ['place']],
    ['with more stunted than measured', 'stunting-ssgi', { numerator: '601' }, ['numerator']],
    ['with nobody measured', 'stunting-ssgi', { numerator: '0', denominator: '0' }, ['denominator']],
    ['without a denominator', 'stunting-ssgi', { denominator: null }, ['denominator']],
    ['with points in a number', 'stunting-ssgi', { numerator: '1.200' }, ['numerator']],
    ['with a sign', 'stunting-ssgi', { numerator: '-1' }, ['numerator']],
    ['with a denominator for an amount', 'tourist-visits', { period: '2022-12' }, ['denominator']],
    ['with a part where there is none', 'stunting-ssgi', { part: 'pbj' }, ['part']],
    ['of an area of another year', 'mcp-score', { period: '2023', part: 'pelayanan-publik' }, ['part', 'period']],
    ['of no organisation, where each has its own', 'satu-data-checked', { period: '2022-12' }, ['part']],
    ['of an organisation that the register does not have', 'satu-data-checked', { period: '2022-12', part: 'disdik' }, ['part']],
    ['with everything wrong', 'stunting-ssgi', { period: 'x', place: 'y', numerator: 'z' }, ['period', 'place', 'numerator']],
  ])('is refused %s', (_, code, overrides, fields) => {
    const today = overrides.part === 'pelayanan-publik' ? { today: '2022-12-31' } : {};

    expect(faults(code, overrides, today)).toEqual(expect.arrayContaining(fields));
    expect(faults(code, overrides, today)).toHaveLength(fields.length);
  });

  it('may exceed its denominator where that is an estimate', () => {
    expect(faults('rabies-vaccination', { period: '2022-06', place: '36.04.01.2001', numerator: '601' })).toEqual([]);
  });

  it('of a province is written where its own government is one of those that are added up, and nowhere else', () => {
    const province = { region: '36' };

    expect(faults('local-catalogue-spending', { period: '2022-12', place: '36', denominator: null }, province)).toEqual([]);
    expect(faults('mcp-score', { period: '2022', place: '36' }, province)).toEqual([]);
    expect(faults('stunting-ssgi', { place: '36' }, province)).toEqual(['place']);
    expect(faults('stunting-ssgi', { place: '36.04' }, province)).toEqual(['place']);
  });

  it('never brings anything but a figure or its faults', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2022', '36.04', '1', '600'));
    fc.assert(
      fc.property(text, text, text, text, (period, place, numerator, denominator) => {
        const read = readFigure({ period, place, part: null, numerator, denominator }, shipped('stunting-ssgi'), world);

        expect(Array.isArray(read) ? read.length : read.numerator <= (read.denominator ?? 0n)).toBeTruthy();
      }),
    );
  });
});
