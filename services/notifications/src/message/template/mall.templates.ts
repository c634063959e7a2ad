import type {
  DelegationEndedV1,
  GateExaminedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  LaunchGate,
  LaunchHeldV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
  MissingKind,
} from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import type { Template } from './template.js';

const LAUNCHES: Readonly<Record<Language, Readonly<Record<LaunchGate, string>>>> = {
  id: { 'soft-launch': 'Soft launch', 'grand-launch': 'Grand launch' },
  en: { 'soft-launch': 'The soft launch', 'grand-launch': 'The grand launch' },
};

const MISSING: Readonly<Record<Language, Readonly<Record<MissingKind, string>>>> = {
  id: {
    ...{ plan: 'rencana kesiapan', evidence: 'bukti', hours: 'jam buka', institution: 'instansi', agreement: 'perjanjian kerja sama' },
    ...{
      service: 'layanan',
      standard: 'standar pelayanan',
      delegation: 'pelimpahan wewenang',
      guest: 'kepastian tamu',
      partner: 'daerah mitra',
    },
  },
  en: {
    ...{ plan: 'a readiness plan', evidence: 'evidence', hours: 'opening hours', institution: 'an institution', agreement: 'an agreement' },
    ...{ service: 'a service', standard: 'a service standard', delegation: 'a delegation', guest: 'the guest’s yes', partner: 'a partner' },
  },
};

/** A message names so many of the things that are missing; the gate's own list has all. */
const NAMED = 10;

function missingIn(language: Language, { missing }: GateExaminedV1, more: (n: number) => string): string[] {
  const all = missing ?? [];
  const named = all.slice(0, NAMED).map(({ what, where }) => `– ${MISSING[language][what]}: ${where}`);
  return [[...named, ...(all.length > NAMED ? [more(all.length - NAMED)] : [])].join('\n')];
}

/** An agreement ends in 90, 30 or 7 days (domain §4.5). */
export const agreementExpiring: Template<InstitutionAgreementExpiringV1> = {
  name: 'agreement-expiring',
  words: {
    id: ({ name, placeName, agreementNumber, expiresOn, noticeDays }, write) => ({
      subject: `Perjanjian ${name} berakhir dalam ${noticeDays} hari`,
      paragraphs: [
        `Perjanjian kerja sama ${agreementNumber} dengan ${name} di ${placeName} berlaku sampai ${write.date(expiresOn)}.`,
        'Mohon perjanjian diperpanjang, agar loketnya tetap melayani.',
      ],
    }),
    en: ({ name, placeName, agreementNumber, expiresOn, noticeDays }, write) => ({
      subject: `The agreement with ${name} ends in ${noticeDays} days`,
      paragraphs: [
        `Agreement ${agreementNumber} with ${name} at ${placeName} is in force until ${write.date(expiresOn)}.`,
        'Please renew it, so that its counter can go on serving.',
      ],
    }),
  },
};

export const agreementExpired: Template<InstitutionAgreementExpiredV1> = {
  name: 'agreement-expired',
  words: {
    id: ({ name, placeName, agreementNumber, expiresOn }, write) => ({
      subject: `Perjanjian ${name} telah berakhir`,
      paragraphs: [
        `Perjanjian kerja sama ${agreementNumber} dengan ${name} di ${placeName} berakhir pada ${write.date(expiresOn)}.`,
        'Loketnya tidak melayani sampai perjanjian diperpanjang.',
      ],
    }),
    en: ({ name, placeName, agreementNumber, expiresOn }, write) => ({
      subject: `The agreement with ${name} has ended`,
      paragraphs: [
        `Agreement ${agreementNumber} with ${name} at ${placeName} ended on ${write.date(expiresOn)}.`,
        'Its counter serves nobody until it is renewed.',
      ],
    }),
  },
};

/** A place was held against one of its gates (F1). */
export const gateExamined: Template<GateExaminedV1> = {
  name: 'gate-examined',
  words: {
    id: (fact) => {
      const launch = `${LAUNCHES.id[fact.gate]} ${fact.placeName}`;
      return fact.passed
        ? { subject: `${launch}: siap`, paragraphs: ['Tidak ada lagi yang kurang.'] }
        : { subject: `${launch}: belum siap`, paragraphs: ['Yang masih kurang:', ...missingIn('id', fact, (n) => `– dan ${n} lainnya`)] };
    },
    en: (fact) => {
      const launch = `${LAUNCHES.en[fact.gate]} of ${fact.placeName}`;
      return fact.passed
        ? { subject: `${launch}: ready`, paragraphs: ['Nothing is missing any more.'] }
        : { subject: `${launch}: not ready yet`, paragraphs: ['Still missing:', ...missingIn('en', fact, (n) => `– and ${n} more`)] };
    },
  },
};

const openedBy = { id: (guest: string) => `Akan diresmikan oleh ${guest}.`, en: (guest: string) => `It is to be opened by ${guest}.` };

export const launchPlanned: Template<LaunchPlannedV1> = {
  name: 'launch-planned',
  words: {
    id: ({ placeName, gate, plannedOn, phrase, guest }, write) => ({
      subject: `${LAUNCHES.id[gate]} ${placeName} direncanakan`,
      paragraphs: [
        `${LAUNCHES.id[gate]} ${placeName} direncanakan pada ${write.date(plannedOn)}${phrase ? ` ("${phrase}")` : ''}.`,
        ...(guest ? [openedBy.id(guest)] : []),
      ],
    }),
    en: ({ placeName, gate, plannedOn, phrase, guest }, write) => ({
      subject: `${LAUNCHES.en[gate]} of ${placeName} is planned`,
      paragraphs: [
        `${LAUNCHES.en[gate]} of ${placeName} is planned for ${write.date(plannedOn)}${phrase ? ` ("${phrase}")` : ''}.`,
        ...(guest ? [openedBy.en(guest)] : []),
      ],
    }),
  },
};

export const launchRescheduled: Template<LaunchRescheduledV1> = {
  name: 'launch-rescheduled',
  words: {
    id: ({ placeName, gate, plannedOn, formerlyOn, originallyOn, reschedules, reason }, write) => ({
      subject: `${LAUNCHES.id[gate]} ${placeName} dijadwalkan ulang`,
      paragraphs: [
        `${LAUNCHES.id[gate]} ${placeName} berpindah dari ${write.date(formerlyOn)} ke ${write.date(plannedOn)}, dengan alasan:`,
        reason,
        `Rencana semula: ${write.date(originallyOn)}; sudah ${reschedules} kali dipindahkan.`,
      ],
    }),
    en: ({ placeName, gate, plannedOn, formerlyOn, originallyOn, reschedules, reason }, write) => ({
      subject: `${LAUNCHES.en[gate]} of ${placeName} is rescheduled`,
      paragraphs: [
        `${LAUNCHES.en[gate]} of ${placeName} moves from ${write.date(formerlyOn)} to ${write.date(plannedOn)}, because:`,
        reason,
        `It was first planned for ${write.date(originallyOn)}; moved so far: ${reschedules}.`,
      ],
    }),
  },
};

export const launchHeld: Template<LaunchHeldV1> = {
  name: 'launch-held',
  words: {
    id: ({ placeName, gate, heldOn, plannedOn }, write) => ({
      subject: `${LAUNCHES.id[gate]} ${placeName} terlaksana`,
      paragraphs: [
        `${LAUNCHES.id[gate]} ${placeName} terlaksana pada ${write.date(heldOn)}${heldOn === plannedOn ? ', sesuai rencana' : `; direncanakan ${write.date(plannedOn)}`}.`,
      ],
    }),
    en: ({ placeName, gate, heldOn, plannedOn }, write) => ({
      subject: `${LAUNCHES.en[gate]} of ${placeName} has taken place`,
      paragraphs: [
        `${LAUNCHES.en[gate]} of ${placeName} took place on ${write.date(heldOn)}${heldOn === plannedOn ? ', as planned' : `; it was planned for ${write.date(plannedOn)}`}.`,
      ],
    }),
  },
};

/** A district may not offer a service any more (L6). */
export const delegationEnded: Template<DelegationEndedV1> = {
  name: 'delegation-ended',
  words: {
    id: ({ district, standardName, legalBasis, validTo }, write) => ({
      subject: `Pelimpahan ${standardName} ke kecamatan ${district} berakhir`,
      paragraphs: [
        `Pelimpahan ${standardName} kepada kecamatan ${district} berdasarkan ${legalBasis} berakhir pada ${write.date(validTo)}.`,
        'Kecamatan tidak lagi memberikan layanan ini.',
      ],
    }),
    en: ({ district, standardName, legalBasis, validTo }, write) => ({
      subject: `The delegation of ${standardName} to district ${district} has ended`,
      paragraphs: [
        `The delegation of ${standardName} to district ${district} by ${legalBasis} ended on ${write.date(validTo)}.`,
        'The district gives this service no more.',
      ],
    }),
  },
};
