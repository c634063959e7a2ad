import { type Language, Writing } from '@rakor/kernel';
import { Fraction } from '../status/fraction.js';
import type { InWords } from '../status/status.words.js';
import type { IndicatorDefinition } from './definition/definition.js';
import { writeValue } from './indicator.words.js';
import { placesOf, type Standing, type StandingCause, type Tally } from './standing.js';
import { decimalOf } from './value.js';

type Sentence = (standing: Standing, definition: IndicatorDefinition, tally: Tally | null) => string;

/** Why an indicator has its colour, or none, in words: a colour is never shown without them. */
export function reasonOf(standing: Standing, definition: IndicatorDefinition, tally: Tally | null): InWords {
  return { id: REASONS.id[standing.cause](standing, definition, tally), en: REASONS.en[standing.cause](standing, definition, tally) };
}

const judgedIn =
  (language: Language): Sentence =>
  ({ actual, expected, ahead }, definition) => {
    // Local to no place: numbers are written alike in all zones.
    const writing = Writing.in(language, 'Asia/Jakarta');
    const write = (value: Fraction | null) => writeValue(value && decimalOf(value, placesOf(definition)), definition.unit, writing);
    const better = ahead !== null && ahead.compare(Fraction.ZERO) >= 0;
    const apart = apartIn(language, write(ahead && magnitude(ahead)), definition);
    return language === 'id'
      ? `${write(actual)}, seharusnya ${write(expected)}: ${apart} ${better ? 'lebih baik' : 'lebih buruk'} dari lintasan`
      : `${write(actual)} where ${write(expected)} is expected: ${apart} ${better ? 'ahead of' : 'behind'} the trajectory`;
  };

/** What lies between two percentages is points, not percent. */
function apartIn(language: Language, written: string, { unit }: Pick<IndicatorDefinition, 'unit'>): string {
  if (unit !== 'percent') return written;
  const number = written.replace(/ ?%$/, '');
  return language === 'id' ? `${number} poin persen` : `${number} percentage point${number === '1' ? '' : 's'}`;
}

const REASONS: Readonly<Record<Language, Readonly<Record<StandingCause, Sentence>>>> = {
  id: {
    'on-track': judgedIn('id'),
    behind: judgedIn('id'),
    'far-behind': judgedIn('id'),
    'no-figure': () => 'belum ada angka yang disetujui',
    incomplete: (_, __, tally) => `baru ${tally?.reported ?? 0} dari ${tally?.expected ?? 0} wilayah melapor; tanpa warna di bawah 80 %`,
    'no-target': () => 'belum ada target',
    'before-baseline': () => 'sebelum titik awal target',
    'not-comparable': () => 'susunan penilaiannya berubah sejak titik awal; tidak dibandingkan',
  },
  en: {
    'on-track': judgedIn('en'),
    behind: judgedIn('en'),
    'far-behind': judgedIn('en'),
    'no-figure': () => 'no approved figure yet',
    incomplete: (_, __, tally) => `only ${tally?.reported ?? 0} of ${tally?.expected ?? 0} places have reported; no colour below 80 %`,
    'no-target': () => 'no target has been set',
    'before-baseline': () => 'before the baseline of its target',
    'not-comparable': () => 'what it is made of has changed since the baseline; not compared',
  },
};

function magnitude(value: Fraction): Fraction {
  return value.compare(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(value) : value;
}
