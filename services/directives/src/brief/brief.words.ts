import type { Language } from '@rakor/kernel';
import type { Share } from '../directive/coverage/coverage.view.js';
import type { Outcome } from '../meeting/promises/promised.view.js';

/** Everything that a brief says in words. */
export interface BriefWords {
  readonly kind: string;
  readonly chairedBy: (chair: string) => string;
  readonly open: string;
  readonly overdue: string;
  readonly acknowledged: string;
  readonly done: string;
  readonly overdueHeading: string;
  readonly unacknowledgedHeading: string;
  readonly dueHeading: (until: string) => string;
  readonly extensionsHeading: string;
  readonly obstaclesHeading: string;
  readonly daysOld: (days: number) => string;
  readonly midpointsHeading: string;
  readonly lastDay: (date: string) => string;
  readonly proposalsHeading: string;
  readonly promisesHeading: (heldOn: string) => string;
  readonly firstMeeting: string;
  readonly nothing: string;
  /** How many of how many are on the page. */
  readonly shown: (count: number, total: number) => string;
  readonly of: (share: Share) => string;
  readonly openOf: (share: Share) => string;
  readonly doneOf: (share: Share) => string;
  readonly due: (date: string) => string;
  readonly daysLate: (days: number) => string;
  /** The first few, of so many. */
  readonly names: (names: readonly string[], count: number) => string;
  readonly moved: (from: string, to: string) => string;
  readonly grantedBefore: (times: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly footer: (day: string) => string;
}

export const BRIEF_WORDS: Readonly<Record<Language, BriefWords>> = {
  id: {
    kind: 'Bahan rapat',
    chairedBy: (chair) => `Pimpinan rapat: ${chair}`,
    open: 'arahan belum tuntas',
    overdue: 'lewat batas waktu',
    acknowledged: 'telah konfirmasi terima',
    done: 'telah menuntaskan',
    overdueHeading: 'Lewat batas waktu',
    unacknowledgedHeading: 'Belum dikonfirmasi penerima',
    dueHeading: (until) => `Jatuh tempo sampai ${until}`,
    extensionsHeading: 'Permintaan perpanjangan waktu, menunggu keputusan',
    obstaclesHeading: 'Hambatan, menurut siapa yang dapat membukanya',
    daysOld: (days) => `${days} hari`,
    midpointsHeading: 'Tinjauan tengah masa program',
    lastDay: (date) => `hari terakhir ${date}`,
    proposalsHeading: 'Usulan yang menunggu jawaban',
    promisesHeading: (heldOn) => `Arahan rapat lalu, ${heldOn}`,
    firstMeeting: 'Arahan rapat lalu',
    nothing: 'Tidak ada.',
    shown: (count, total) => (count === total ? String(total) : `${count} dari ${total}`),
    of: ({ numerator, denominator }) => `${numerator} dari ${denominator}`,
    openOf: ({ numerator, denominator }) => `${numerator} dari ${denominator} penerima belum tuntas`,
    doneOf: ({ numerator, denominator }) => `${numerator} dari ${denominator} penerima tuntas`,
    due: (date) => `batas ${date}`,
    daysLate: (days) => `${days} hari lewat`,
    names: (names, count) => (count > names.length ? `${count} penerima: ${names.join(', ')}, …` : names.join(', ')),
    moved: (from, to) => `batas ${from}, diminta ${to}`,
    grantedBefore: (times) => (times === 0 ? 'pertama kali' : `sudah ${times} kali`),
    outcomes: { done: 'tuntas', late: 'terlambat', reported: 'sudah dilaporkan', 'under-way': 'berjalan', unanswered: 'belum ditanggapi' },
    footer: (day) => `Disusun otomatis oleh Rakor dari catatan arahan, dihitung per ${day}.`,
  },
  en: {
    kind: 'Meeting brief',
    chairedBy: (chair) => `Chair: ${chair}`,
    open: 'open directives',
    overdue: 'overdue',
    acknowledged: 'have acknowledged',
    done: 'are done',
    overdueHeading: 'Overdue',
    unacknowledgedHeading: 'Not acknowledged',
    dueHeading: (until) => `Due by ${until}`,
    extensionsHeading: 'More time asked for, waiting for a decision',
    obstaclesHeading: 'Obstacles, by who must take them away',
    daysOld: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
    midpointsHeading: 'Windows of programs to review at half time',
    lastDay: (date) => `last day ${date}`,
    proposalsHeading: 'Proposals that wait for an answer',
    promisesHeading: (heldOn) => `What the last meeting asked for, ${heldOn}`,
    firstMeeting: 'What the last meeting asked for',
    nothing: 'Nothing.',
    shown: (count, total) => (count === total ? String(total) : `${count} of ${total}`),
    of: ({ numerator, denominator }) => `${numerator} of ${denominator}`,
    openOf: ({ numerator, denominator }) => `${numerator} of ${denominator} addressees not done`,
    doneOf: ({ numerator, denominator }) => `${numerator} of ${denominator} addressees done`,
    due: (date) => `due ${date}`,
    daysLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    names: (names, count) => (count > names.length ? `${count} addressees: ${names.join(', ')}, …` : names.join(', ')),
    moved: (from, to) => `due ${from}, asked for ${to}`,
    grantedBefore: (times) => (times === 0 ? 'first time' : `granted ${times}×`),
    outcomes: { done: 'done', late: 'late', reported: 'reported', 'under-way': 'under way', unanswered: 'unanswered' },
    footer: (day) => `Computed by Rakor from the record of directives, as of ${day}.`,
  },
};
