import type { IndicatorColour, IndicatorSource, IndicatorUnit } from '@rakor/contracts';
import type { Language, Writing } from '@rakor/kernel';
import type { StandingCause } from './standing.js';

/** Everything that the pages of indicators say in words. */
interface IndicatorWords {
  readonly indicators: string;
  readonly indicator: string;
  readonly newest: string;
  readonly status: string;
  readonly reason: string;
  readonly target: string;
  readonly aspiration: string;
  readonly completeness: string;
  readonly ofPlaces: (reported: number, expected: number) => string;
  readonly awaited: string;
  readonly late: (period: string) => string;
  readonly due: (period: string, day: string) => string;
  readonly owner: string;
  readonly sources: Readonly<Record<IndicatorSource, string>>;
  readonly colours: Readonly<Record<IndicatorColour, string>>;
  readonly causes: Readonly<Record<StandingCause, string>>;
  readonly overTime: string;
  readonly figures: string;
  readonly trajectory: string;
  readonly told: (period: string, value: string, expected: string | null) => string;
  readonly breaks: string;
  readonly places: (period: string) => string;
  readonly place: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly total: string;
  readonly accepted: string;
  readonly nothing: string;
  readonly footer: (at: string) => string;
}

export const INDICATOR_WORDS: Readonly<Record<Language, IndicatorWords>> = {
  id: {
    indicators: 'Papan indikator',
    indicator: 'Indikator',
    newest: 'Angka terbaru',
    status: 'Status',
    reason: 'Alasan',
    target: 'Target',
    aspiration: 'Harapan',
    completeness: 'Kelengkapan',
    ofPlaces: (reported, expected) => `${reported} dari ${expected}`,
    awaited: 'Ditunggu',
    late: (period) => `${period} terlambat`,
    due: (period, day) => `${period}, paling lambat ${day}`,
    owner: 'Penanggung jawab',
    sources: { survey: 'survei', administrative: 'administrasi' },
    colours: { green: 'Hijau', amber: 'Kuning', red: 'Merah' },
    causes: {
      'on-track': 'sesuai lintasan',
      behind: 'tertinggal',
      'far-behind': 'jauh tertinggal',
      'no-figure': 'belum ada angka',
      incomplete: 'belum lengkap',
      'no-target': 'belum ada target',
      'before-baseline': 'sebelum titik awal',
      'not-comparable': 'tidak dibandingkan',
    },
    overTime: 'Dari waktu ke waktu',
    figures: 'angka',
    trajectory: 'lintasan',
    told: (period, value, expected) => `${period}: ${value}${expected === null ? '' : `, seharusnya ${expected}`}.`,
    breaks: 'Susunan penilaiannya berubah; dengan angka sebelumnya tidak dibandingkan.',
    places: (period) => `Wilayah, ${period}`,
    place: 'Wilayah',
    numerator: 'Pembilang',
    denominator: 'Penyebut',
    value: 'Angka',
    total: 'Jumlah',
    accepted: 'diterima provinsi',
    nothing: 'Belum ada.',
    footer: (at) => `Sebagaimana diketahui ${at}. Jumlah adalah Σ pembilang / Σ penyebut; tanpa warna di bawah 80 % kelengkapan.`,
  },
  en: {
    indicators: 'Board of indicators',
    indicator: 'Indicator',
    newest: 'Newest figure',
    status: 'Status',
    reason: 'Why',
    target: 'Target',
    aspiration: 'Hoped for',
    completeness: 'Completeness',
    ofPlaces: (reported, expected) => `${reported} of ${expected}`,
    awaited: 'Waited for',
    late: (period) => `${period} is late`,
    due: (period, day) => `${period}, by ${day}`,
    owner: 'Owned by',
    sources: { survey: 'survey', administrative: 'administrative' },
    colours: { green: 'Green', amber: 'Amber', red: 'Red' },
    causes: {
      'on-track': 'on track',
      behind: 'behind',
      'far-behind': 'far behind',
      'no-figure': 'no figure yet',
      incomplete: 'not complete',
      'no-target': 'no target yet',
      'before-baseline': 'before the baseline',
      'not-comparable': 'not compared',
    },
    overTime: 'Over time',
    figures: 'figures',
    trajectory: 'trajectory',
    told: (period, value, expected) => `${period}: ${value}${expected === null ? '' : `, expected ${expected}`}.`,
    breaks: 'What it is made of has changed; it is not compared with the figures before.',
    places: (period) => `Places, ${period}`,
    place: 'Place',
    numerator: 'Numerator',
    denominator: 'Denominator',
    value: 'Value',
    total: 'Total',
    accepted: 'accepted by the province',
    nothing: 'None yet.',
    footer: (at) => `As known ${at}. A total is Σ numerators / Σ denominators; no colour below 80 % of the places.`,
  },
};

/** A value in its unit: "20,5 %", "Rp12 triliun", "1.250"; "–" where there is none. */
export function writeValue(value: string | null, unit: IndicatorUnit, write: Writing): string {
  if (value === null) return '–';
  if (unit === 'rupiah') return write.roundRupiah(BigInt(value.split('.', 1)[0] ?? 0));
  const number = write.number(Number(value));
  if (unit !== 'percent') return number;
  return write.language === 'id' ? `${number} %` : `${number}%`;
}
