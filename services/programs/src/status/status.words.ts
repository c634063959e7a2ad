import type { StatusCause } from '@rakor/contracts';
import { type Language, Writing } from '@rakor/kernel';
import type { Fraction } from './fraction.js';
import type { Status } from './status.js';

/** The same words in each language. */
export type InWords = Readonly<Record<Language, string>>;

type Sentence = (status: Status, write: Writing) => string;

/** Why a program stands as it does, in words: a colour is never shown without them. */
export function reasonOf(status: Status): InWords {
  return { id: reasonIn('id', status), en: reasonIn('en', status) };
}

function reasonIn(language: Language, status: Status): string {
  // Local dates are written alike in all zones.
  const write = Writing.in(language, 'Asia/Jakarta');
  const why = CAUSES[language][status.cause](status, write);
  return status.cause === 'not-begun' || status.cause === 'complete' ? why : `${why} ${FIGURES[language](status)}`;
}

const CAUSES: Readonly<Record<Language, Readonly<Record<StatusCause, Sentence>>>> = {
  id: {
    'not-begun': ({ startsOn }, write) => `Dimulai ${write.date(startsOn)}; sebelum itu belum ada yang diharapkan.`,
    'just-begun': ({ firstReportBy }, write) => `Baru dimulai; laporan pertama ditunggu sampai ${write.date(firstReportBy)}.`,
    complete: () => 'Seluruh tahapan telah terverifikasi.',
    'on-track': () => 'Sesuai rencana.',
    behind: () => 'Tertinggal dari rencana.',
    'far-behind': () => 'Jauh tertinggal dari rencana.',
    waiting: ({ waiting }) => `${waiting} laporan menunggu verifikasi.`,
    fading: ({ silentDays }) => `Tidak ada laporan selama ${silentDays} hari, sehingga warnanya turun satu tingkat.`,
    silent: ({ silentDays }) => `Tidak ada laporan selama ${silentDays} hari.`,
    'no-evidence': ({ missingMonth }) => `Tidak ada bukti untuk ${monthIn('id', missingMonth)} sampai batas tanggal 5.`,
  },
  en: {
    'not-begun': ({ startsOn }, write) => `Begins on ${write.date(startsOn)}; nothing is expected before.`,
    'just-begun': ({ firstReportBy }, write) => `Just begun; the first report is due by ${write.date(firstReportBy)}.`,
    complete: () => 'All milestones are verified.',
    'on-track': () => 'On track.',
    behind: () => 'Behind the plan.',
    'far-behind': () => 'Far behind the plan.',
    waiting: ({ waiting }) => `${waiting} ${waiting === 1 ? 'report waits' : 'reports wait'} for verification.`,
    fading: ({ silentDays }) => `No report for ${silentDays} days, which lowers the colour by one.`,
    silent: ({ silentDays }) => `No report for ${silentDays} days.`,
    'no-evidence': ({ missingMonth }) => `No evidence for ${monthIn('en', missingMonth)} by the cut-off on the 5th.`,
  },
};

/** Both numbers, always: what is claimed beside what is verified (F5). */
const FIGURES: Readonly<Record<Language, (status: Status) => string>> = {
  id: ({ verified, expected, claimed }) =>
    `Terverifikasi ${percentIn('id', verified)} dari ${percentIn('id', expected)} yang diharapkan, diklaim ${percentIn('id', claimed)}.`,
  en: ({ verified, expected, claimed }) =>
    `Verified ${percentIn('en', verified)} of ${percentIn('en', expected)} expected, claimed ${percentIn('en', claimed)}.`,
};

/** A percentage to a tenth: 128/3 is "42,7 persen" or "42.7 percent", 60 is "60 persen". */
function percentIn(language: Language, percent: Fraction): string {
  const tenths = percent.inPartsOf(10);
  const written = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  return language === 'id' ? `${written.replace('.', ',')} persen` : `${written} percent`;
}

const MONTHS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  id: new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

function monthIn(language: Language, month: string | null): string {
  return MONTHS[language].format(new Date(`${month ?? ''}-01T00:00:00Z`));
}
