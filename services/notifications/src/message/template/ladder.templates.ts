import type {
  AssignmentEscalatedV1,
  AssignmentRemindedV1,
  EscalationFallbackUsedV1,
  EscalationRecipient,
  UnreachedCause,
} from '@rakor/contracts';
import type { Language, Writing } from '@rakor/kernel';
import type { Template } from './template.js';

type Worded = Readonly<Record<Language, string>>;

/** Dates and not "tomorrow": a reminder moves back from a day off, and is read later than it is sent. */
export const assignmentReminded: Template<AssignmentRemindedV1> = {
  name: 'assignment-reminded',
  asks: true,
  urgent: ({ urgent }) => urgent,
  words: {
    id: ({ directiveNumber, organisationName, dueOn, urgent, text, recipient }, write) => ({
      subject: `${urgent ? 'Mendesak' : 'Pengingat'}: arahan ${directiveNumber} jatuh tempo ${dateOf(dueOn, write)}`,
      paragraphs: [
        `Arahan ${directiveNumber} kepada ${organisationName} jatuh tempo pada ${dateOf(dueOn, write)}:`,
        text,
        ASKED[recipient].id,
      ],
    }),
    en: ({ directiveNumber, organisationName, dueOn, urgent, text, recipient }, write) => ({
      subject: `${urgent ? 'Urgent' : 'Reminder'}: directive ${directiveNumber} is due on ${dateOf(dueOn, write)}`,
      paragraphs: [`Directive ${directiveNumber} to ${organisationName} is due on ${dateOf(dueOn, write)}:`, text, ASKED[recipient].en],
    }),
  },
};

export const assignmentEscalated: Template<AssignmentEscalatedV1> = {
  name: 'assignment-escalated',
  asks: true,
  words: {
    id: ({ step, directiveNumber, organisationName, dueOn, plannedAt, text, recipient }, write) => {
      const unacknowledged = step === 'unacknowledged';
      return {
        subject: `Arahan ${directiveNumber} ${unacknowledged ? 'belum dikonfirmasi' : 'belum tuntas'}: ${organisationName}`,
        paragraphs: [
          unacknowledged
            ? `${organisationName} belum mengonfirmasi arahan ${directiveNumber}; batasnya ${write.time(plannedAt)}:`
            : `Arahan ${directiveNumber} kepada ${organisationName} jatuh tempo pada ${dateOf(dueOn, write)} dan belum tuntas:`,
          text,
          ASKED[recipient].id,
        ],
      };
    },
    en: ({ step, directiveNumber, organisationName, dueOn, plannedAt, text, recipient }, write) => {
      const unacknowledged = step === 'unacknowledged';
      return {
        subject: `Directive ${directiveNumber} is ${unacknowledged ? 'not acknowledged' : 'not done'}: ${organisationName}`,
        paragraphs: [
          unacknowledged
            ? `${organisationName} has not acknowledged directive ${directiveNumber}, which it should have by ${write.time(plannedAt)}:`
            : `Directive ${directiveNumber} to ${organisationName} was due on ${dateOf(dueOn, write)} and is not done:`,
          text,
          ASKED[recipient].en,
        ],
      };
    },
  },
};

export const escalationFallbackUsed: Template<EscalationFallbackUsedV1> = {
  name: 'escalation-fallback-used',
  words: {
    id: ({ directiveNumber, organisationName, unreached, instead }) => ({
      subject: `Pemberitahuan arahan ${directiveNumber} dialihkan ke ${NAMES[instead].id}`,
      paragraphs: [
        `Pemberitahuan tentang arahan ${directiveNumber} kepada ${organisationName} tidak sampai ke tujuannya:`,
        ...unreached.map(({ recipient, region, cause }) => `${NAMES[recipient].id} (${region}): ${CAUSES[cause].id}.`),
        `Karena itu disampaikan kepada ${NAMES[instead].id}. Mohon data jabatan dilengkapi.`,
      ],
    }),
    en: ({ directiveNumber, organisationName, unreached, instead }) => ({
      subject: `What was to be told of directive ${directiveNumber} went to ${NAMES[instead].en}`,
      paragraphs: [
        `What was to be told of directive ${directiveNumber} to ${organisationName} did not reach whom it was for:`,
        ...unreached.map(({ recipient, region, cause }) => `${NAMES[recipient].en} (${region}): ${CAUSES[cause].en}.`),
        `So it went to ${NAMES[instead].en}. Please complete the register of positions.`,
      ],
    }),
  },
};

/** What each of them is asked to do. */
const ASKED: Readonly<Record<EscalationRecipient, Worded>> = {
  owner: { id: 'Mohon dilaksanakan dan dilaporkan sebelum batas waktu.', en: 'Please act, and report before that day is over.' },
  verifier: {
    id: 'Kini menunggu jawaban atau verifikasi dari Sekretariat.',
    en: 'It now waits for the secretariat to answer or to verify.',
  },
  head: { id: 'Mohon Saudara menindaklanjuti sendiri.', en: 'Please see to it yourself.' },
  sekda: { id: 'Mohon dibantu penyelesaiannya.', en: 'Please help to get it done.' },
  'leader-brief': { id: 'Mohon dimuat dalam ringkasan untuk pimpinan.', en: 'Please put it into the brief for the leadership.' },
  secretariat: {
    id: 'Pejabat yang dituju belum tercatat. Mohon diteruskan kepada yang berwenang.',
    en: 'Whom this was for is not in the register. Please hand it on to whoever is in charge.',
  },
  'province-helpdesk': {
    id: 'Di daerah tersebut belum tercatat pejabat yang dituju. Mohon dibantu menghubungi.',
    en: 'The region has nobody in the register whom this could reach. Please help to get in touch.',
  },
};

const NAMES: Readonly<Record<EscalationRecipient, Worded>> = {
  owner: { id: 'penerima arahan', en: 'the addressee' },
  verifier: { id: 'Sekretariat selaku pemeriksa', en: 'the secretariat, which verifies' },
  head: { id: 'pimpinan perangkat daerah', en: 'the head of the organisation' },
  sekda: { id: 'Sekretaris Daerah', en: 'the regional secretary' },
  'leader-brief': { id: 'ringkasan untuk pimpinan', en: 'the brief for the leadership' },
  secretariat: { id: 'Sekretariat', en: 'the secretariat' },
  'province-helpdesk': { id: 'helpdesk provinsi', en: "the province's helpdesk" },
};

const CAUSES: Readonly<Record<UnreachedCause, Worded>> = {
  'organisation-unknown': { id: 'tidak tercatat dalam daftar perangkat daerah', en: 'is not in the register of organisations' },
  'no-such-position': { id: 'jabatannya tidak tercatat', en: 'there is no such position in the register' },
  'nobody-holds-it': { id: 'jabatannya kosong', en: 'nobody holds the position' },
  'region-not-onboarded': { id: 'daerahnya belum terdaftar', en: 'the region is not onboarded' },
};

/** Only a step for the acknowledgement may come without a due date, and that does not tell it. */
function dateOf(dueOn: string | null, write: Writing): string {
  return dueOn === null ? '–' : write.date(dueOn);
}
