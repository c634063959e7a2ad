import { Period } from '../period.js';
import { areComparable, partsEditionOf } from './definition.js';
import { DEFINITIONS, definitionOf } from './definitions.js';

const year = (text: string) => Period.parse(text) ?? Period.containing('2000-01-01', 'year');

describe('The shipped definitions', () => {
  it('have a code of their own each', () => {
    expect(new Set(DEFINITIONS.map(({ code }) => code)).size).toBe(DEFINITIONS.length);
  });

  // L5, N3, U2, U7, N4, B4 and B10 of the reports.
  it.each(['stunting', 'unemployment', 'poverty', 'tourism', 'inflation', 'mcp', 'vaccination', 'rabies', 'local-catalogue', 'satu-data'])(
    'measure %s, as the reports do',
    (subject) => expect(DEFINITIONS.some((definition) => definition.subject === subject)).toBe(true),
  );

  it('keep what a survey and what the administration says apart', () => {
    expect(['stunting-ssgi', 'stunting-eppgbm'].map((code) => definitionOf(code)?.source)).toEqual(['survey', 'administrative']);
  });

  it('say a denominator where one is needed, and none for an amount', () => {
    for (const { code, formula, denominator } of DEFINITIONS) expect([code, denominator === null]).toEqual([code, formula === 'amount']);
  });

  it('add up no scores and no growth', () => {
    const added = DEFINITIONS.filter(({ rollsUp }) => rollsUp);

    expect(added.filter(({ formula }) => formula === 'score' || formula === 'growth')).toEqual([]);
  });
});

describe('The areas of the MCP score', () => {
  const mcp = definitionOf('mcp-score') ?? { parts: null };
  const areas = (text: string) => partsEditionOf(mcp, year(text))?.parts.map(({ code }) => code);

  it('are those of the year', () => {
    expect(areas('2023')).toEqual(expect.arrayContaining(['perizinan', 'dana-desa']));
    expect(areas('2025')).toEqual(['perencanaan', 'penganggaran', 'pbj', 'pelayanan-publik', 'apip', 'asn', 'bmd', 'pajak']);
    expect(areas('2030')).toEqual(areas('2025'));
  });

  it.each([
    ['2023', '2024', false],
    ['2024', '2025', false],
    ['2025', '2027', true],
  ])('of %s and %s can be compared: %s', (one, other, verdict) => expect(areComparable(mcp, year(one), year(other))).toBe(verdict));
});
