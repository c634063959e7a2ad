import type {
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramStatusChangedV1,
  ProgressReturnedV1,
  StatusColour,
} from '@rakor/contracts';
import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import type { Language } from '@rakor/kernel';
import { counted } from './english.js';
import type { Template } from './template.js';

const COLOURS: Readonly<Record<Language, Readonly<Record<StatusColour, string>>>> = {
  id: { green: 'hijau', grey: 'abu-abu', amber: 'kuning', red: 'merah' },
  en: { green: 'green', grey: 'grey', amber: 'amber', red: 'red' },
};

/** A program stands so that somebody has to act, or need not any more. The reason is the one on the boards. */
export const programStatusChanged: Template<ProgramStatusChangedV1> = {
  name: 'program-status-changed',
  words: {
    id: ({ programNumber, programTitle, organisationName, from, colour, on, reason }, write) => ({
      subject: `${programTitle} kini ${COLOURS.id[colour]}`,
      paragraphs: [
        `Program ${programNumber}, ${programTitle} (${organisationName}), sejak ${write.date(on)} berstatus ${COLOURS.id[colour]}, sebelumnya ${COLOURS.id[from]}.`,
        reason,
      ],
    }),
    en: ({ programNumber, programTitle, organisationName, from, colour, on, reasonInEnglish }, write) => ({
      subject: `${programTitle} is now ${COLOURS.en[colour]}`,
      paragraphs: [
        `Program ${programNumber}, ${programTitle} (${organisationName}), has been ${COLOURS.en[colour]} since ${write.date(on)}; it was ${COLOURS.en[from]} before.`,
        reasonInEnglish,
      ],
    }),
  },
};

/** What is claimed would change the colour: somebody has to look. */
export const verificationAwaited: Template<ProgramStatusChangedV1> = {
  name: 'verification-awaited',
  words: {
    id: ({ programNumber, programTitle, organisationName, reason }) => ({
      subject: `${programTitle} menunggu verifikasi`,
      paragraphs: [`Laporan ${organisationName} untuk program ${programNumber}, ${programTitle}, menunggu verifikasi Anda.`, reason],
    }),
    en: ({ programNumber, programTitle, organisationName, reasonInEnglish }) => ({
      subject: `${programTitle} waits for verification`,
      paragraphs: [
        `What ${organisationName} reported on program ${programNumber}, ${programTitle}, waits for you to verify it.`,
        reasonInEnglish,
      ],
    }),
  },
};

export const progressReturned: Template<ProgressReturnedV1> = {
  name: 'progress-returned',
  words: {
    id: ({ programTitle, milestoneName, claimedPercent, reason, returnedAt }, write) => ({
      subject: `Laporan "${milestoneName}" dikembalikan`,
      paragraphs: [
        `Laporan ${claimedPercent} persen untuk tahapan "${milestoneName}" pada ${programTitle} dikembalikan pada ${write.time(returnedAt)}, dengan alasan:`,
        reason,
        'Mohon lengkapi dan laporkan kembali; sampai saat itu laporan tersebut tidak dihitung.',
      ],
    }),
    en: ({ programTitle, milestoneName, claimedPercent, reason, returnedAt }, write) => ({
      subject: `The report on "${milestoneName}" was returned`,
      paragraphs: [
        `The report of ${claimedPercent} percent on "${milestoneName}" of ${programTitle} was returned on ${write.time(returnedAt)}, because:`,
        reason,
        'Please complete it and report again; until then it counts for nothing.',
      ],
    }),
  },
};

export const programObstacleRaised: Template<ProgramObstacleRaisedV1> = {
  name: 'program-obstacle-raised',
  words: {
    id: ({ programNumber, programTitle, milestoneName, organisationName, obstacleType, text, unblocker }) => ({
      subject: `Hambatan (${OBSTACLE_TYPE_WORDS.id[obstacleType]}) pada ${programTitle}`,
      paragraphs: [
        `${organisationName} menghadapi hambatan pada program ${programNumber}, ${programTitle}${milestoneName ? `, tahapan "${milestoneName}"` : ''}:`,
        text,
        `Yang perlu membuka hambatan: ${unblocker}.`,
      ],
    }),
    en: ({ programNumber, programTitle, milestoneName, organisationName, obstacleType, text, unblocker }) => ({
      subject: `Obstacle (${OBSTACLE_TYPE_WORDS.en[obstacleType]}) to ${programTitle}`,
      paragraphs: [
        `Something stands in the way of ${organisationName} in program ${programNumber}, ${programTitle}${milestoneName ? `, milestone "${milestoneName}"` : ''}:`,
        text,
        `Who must unblock it: ${unblocker}.`,
      ],
    }),
  },
};

export const programObstacleResolved: Template<ProgramObstacleResolvedV1> = {
  name: 'program-obstacle-resolved',
  words: {
    id: ({ programTitle, obstacleType, solution, ageDays }) => ({
      subject: `Hambatan (${OBSTACLE_TYPE_WORDS.id[obstacleType]}) pada ${programTitle} telah teratasi`,
      paragraphs: [`Hambatan pada ${programTitle} teratasi setelah ${ageDays} hari:`, solution],
    }),
    en: ({ programTitle, obstacleType, solution, ageDays }) => ({
      subject: `The obstacle (${OBSTACLE_TYPE_WORDS.en[obstacleType]}) to ${programTitle} is out of the way`,
      paragraphs: [`The obstacle to ${programTitle} is out of the way after ${counted(ageDays, 'day')}:`, solution],
    }),
  },
};

export const programObstacleLapsed: Template<ProgramObstacleLapsedV1> = {
  name: 'program-obstacle-lapsed',
  words: {
    id: ({ programTitle, obstacleType }) => ({
      subject: `Hambatan (${OBSTACLE_TYPE_WORDS.id[obstacleType]}) pada ${programTitle} tidak perlu dibuka lagi`,
      paragraphs: [`Program ${programTitle} telah berakhir. Hambatannya tidak perlu Anda buka lagi.`],
    }),
    en: ({ programTitle, obstacleType }) => ({
      subject: `The obstacle (${OBSTACLE_TYPE_WORDS.en[obstacleType]}) to ${programTitle} needs nothing any more`,
      paragraphs: [`Program ${programTitle} has ended. You need not take its obstacle away any more.`],
    }),
  },
};
