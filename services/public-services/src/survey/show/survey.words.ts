import type { Language } from '@rakor/kernel';
import type { SurveyStanding } from '../survey.js';

/** What the page of a survey says in one language. */
export interface SurveyWords {
  readonly title: string;
  readonly ask: string;
  /** From 1 to 4. */
  readonly values: readonly string[];
  readonly send: string;
  readonly away: string;
  readonly done: string;
  readonly closed: Readonly<Record<Exclude<SurveyStanding, 'open'>, string>>;
  /** By the code of the problem. */
  readonly problems: Readonly<Record<string, string>>;
}

export const SURVEY_WORDS: Readonly<Record<Language, SurveyWords>> = {
  id: {
    title: 'Survei kepuasan',
    ask: 'Bagaimana Anda dilayani? Yang tidak ingin Anda nilai boleh dikosongkan. Nama Anda tidak ditanyakan dan tidak disimpan.',
    values: ['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'],
    send: 'Kirim penilaian',
    away: 'Sambungan terputus. Penilaian Anda dikirim lagi sendiri, satu kali saja.',
    done: 'Terima kasih atas penilaian Anda.',
    closed: {
      'not-served': 'Nomor ini belum dilayani. Survei terbuka setelah layanan selesai.',
      answered: 'Nomor ini sudah dinilai.',
      over: 'Survei untuk kunjungan ini sudah ditutup.',
    },
    problems: {
      'nothing-said': 'Nilailah paling sedikit satu unsur.',
      'survey-used': 'Nomor ini sudah dinilai.',
      'survey-too-late': 'Survei untuk kunjungan ini sudah ditutup.',
      'not-served-yet': 'Nomor ini belum dilayani. Survei terbuka setelah layanan selesai.',
    },
  },
  en: {
    title: 'Satisfaction survey',
    ask: 'How were you served? Leave out what you do not want to judge. Your name is neither asked for nor kept.',
    values: ['Not good', 'Less good', 'Good', 'Very good'],
    send: 'Send',
    away: 'The connection is lost. Your answer is sent again by itself, and only once.',
    done: 'Thank you for your answer.',
    closed: {
      'not-served': 'This number has not been served yet. The survey opens when it has.',
      answered: 'This number has been judged already.',
      over: 'The survey of this visit is closed.',
    },
    problems: {
      'nothing-said': 'Judge at least one of them.',
      'survey-used': 'This number has been judged already.',
      'survey-too-late': 'The survey of this visit is closed.',
      'not-served-yet': 'This number has not been served yet. The survey opens when it has.',
    },
  },
};
