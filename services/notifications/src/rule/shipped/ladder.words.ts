import type { EscalationRecipient, UnreachedCause } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** What each of them is asked to do. */
export const ASKED: Readonly<Record<Language, Readonly<Record<EscalationRecipient, string>>>> = {
  id: {
    owner: 'Mohon dilaksanakan dan dilaporkan sebelum batas waktu.',
    verifier: 'Kini menunggu jawaban atau verifikasi dari Sekretariat.',
    head: 'Mohon Saudara menindaklanjuti sendiri.',
    sekda: 'Mohon dibantu penyelesaiannya.',
    'leader-brief': 'Mohon dimuat dalam ringkasan untuk pimpinan.',
    secretariat: 'Pejabat yang dituju belum tercatat. Mohon diteruskan kepada yang berwenang.',
    'province-helpdesk': 'Di daerah tersebut belum tercatat pejabat yang dituju. Mohon dibantu menghubungi.',
  },
  en: {
    owner: 'Please act, and report before that day is over.',
    verifier: 'It now waits for the secretariat to answer or to verify.',
    head: 'Please see to it yourself.',
    sekda: 'Please help to get it done.',
    'leader-brief': 'Please put it into the brief for the leadership.',
    secretariat: 'Whom this was for is not in the register. Please hand it on to whoever is in charge.',
    'province-helpdesk': 'The region has nobody in the register whom this could reach. Please help to get in touch.',
  },
};

export const NAMES: typeof ASKED = {
  id: {
    owner: 'penerima arahan',
    verifier: 'Sekretariat selaku pemeriksa',
    head: 'pimpinan perangkat daerah',
    sekda: 'Sekretaris Daerah',
    'leader-brief': 'ringkasan untuk pimpinan',
    secretariat: 'Sekretariat',
    'province-helpdesk': 'helpdesk provinsi',
  },
  en: {
    owner: 'the addressee',
    verifier: 'the secretariat, which verifies',
    head: 'the head of the organisation',
    sekda: 'the regional secretary',
    'leader-brief': 'the brief for the leadership',
    secretariat: 'the secretariat',
    'province-helpdesk': "the province's helpdesk",
  },
};

export const CAUSES: Readonly<Record<Language, Readonly<Record<UnreachedCause, string>>>> = {
  id: {
    'organisation-unknown': 'tidak tercatat dalam daftar perangkat daerah',
    'no-such-position': 'jabatannya tidak tercatat',
    'nobody-holds-it': 'jabatannya kosong',
    'region-not-onboarded': 'daerahnya belum terdaftar',
  },
  en: {
    'organisation-unknown': 'is not in the register of organisations',
    'no-such-position': 'there is no such position in the register',
    'nobody-holds-it': 'nobody holds the position',
    'region-not-onboarded': 'the region is not onboarded',
  },
};
