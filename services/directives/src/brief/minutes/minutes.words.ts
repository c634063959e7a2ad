import type { UtteranceKind } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import type { DecisionStatus } from '../../decision/decision.js';

/** Everything that minutes say in words of their own. */
export interface MinutesWords {
  readonly kind: string;
  readonly held: (from: string, to: string) => string;
  readonly chairedBy: (chair: string) => string;
  readonly agenda: string;
  readonly attendance: string;
  readonly utterances: string;
  readonly decisions: string;
  readonly directives: string;
  readonly nothing: string;
  readonly minutes: (length: number) => string;
  readonly present: string;
  readonly represented: string;
  readonly absent: string;
  readonly acting: string;
  readonly by: (delegate: string) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly noDate: string;
  /** The first few, of so many. */
  readonly andMore: (names: readonly string[], count: number) => string;
  readonly kinds: Readonly<Record<UtteranceKind, string>>;
  readonly statuses: Readonly<Record<DecisionStatus, string>>;
  readonly footer: (number: string, closedAt: string, version: number) => string;
}

export const MINUTES_WORDS: Readonly<Record<Language, MinutesWords>> = {
  id: {
    kind: 'Notulen rapat',
    held: (from, to) => `${from} – ditutup ${to}`,
    chairedBy: (chair) => `Pimpinan rapat: ${chair}`,
    agenda: 'Susunan acara',
    attendance: 'Kehadiran',
    utterances: 'Pokok pembicaraan',
    decisions: 'Keputusan',
    directives: 'Arahan',
    nothing: 'Tidak ada.',
    minutes: (length) => `${length} menit`,
    present: 'hadir',
    represented: 'diwakili',
    absent: 'tidak hadir',
    acting: 'pejabat sementara',
    by: (delegate) => `oleh ${delegate}`,
    missing: (names) => `Diundang tanpa catatan kehadiran: ${names.join(', ')}.`,
    noDate: 'tanpa batas',
    andMore: (names, count) => `${count} penerima: ${names.join(', ')}, …`,
    kinds: {
      instruction: 'arahan',
      request: 'permintaan',
      proposal: 'usulan',
      report: 'laporan',
      target: 'target',
      statement: 'pernyataan',
    },
    statuses: { active: 'berlaku', revisited: 'dibahas lagi', superseded: 'diganti', cancelled: 'dicabut' },
    footer: (number, closedAt, version) => `Notulen ${number}, catatan ditutup ${closedAt}, versi ${version}. Disusun oleh Rakor.`,
  },
  en: {
    kind: 'Minutes',
    held: (from, to) => `${from} – closed ${to}`,
    chairedBy: (chair) => `Chair: ${chair}`,
    agenda: 'Agenda',
    attendance: 'Attendance',
    utterances: 'What was said',
    decisions: 'Decisions',
    directives: 'Directives',
    nothing: 'Nothing.',
    minutes: (length) => `${length} min`,
    present: 'present',
    represented: 'represented',
    absent: 'absent',
    acting: 'acting',
    by: (delegate) => `by ${delegate}`,
    missing: (names) => `Invited, with no attendance recorded: ${names.join(', ')}.`,
    noDate: 'no due date',
    andMore: (names, count) => `${count} addressees: ${names.join(', ')}, …`,
    kinds: {
      instruction: 'instruction',
      request: 'request',
      proposal: 'proposal',
      report: 'report',
      target: 'target',
      statement: 'statement',
    },
    statuses: { active: 'in force', revisited: 'looked at again', superseded: 'superseded', cancelled: 'cancelled' },
    footer: (number, closedAt, version) => `Minutes of ${number}, record closed ${closedAt}, version ${version}. Made by Rakor.`,
  },
};
