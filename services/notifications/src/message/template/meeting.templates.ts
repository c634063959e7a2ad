import type { MeetingClosedV1 } from '@rakor/contracts';
import { counted } from './english.js';
import type { Template } from './template.js';

export const meetingClosed: Template<MeetingClosedV1> = {
  name: 'meeting-closed',
  words: {
    id: ({ number, closedAt, utterances, directives }, write) => ({
      subject: `Rapat ${number} telah ditutup`,
      paragraphs: [`Rapat ${number} ditutup pada ${write.time(closedAt)}. Tercatat ${utterances} pernyataan dan ${directives} arahan.`],
    }),
    en: ({ number, closedAt, utterances, directives }, write) => ({
      subject: `Meeting ${number} is closed`,
      paragraphs: [
        `Meeting ${number} was closed on ${write.time(closedAt)}, with ${counted(utterances, 'recorded statement')} and ${counted(directives, 'directive')}.`,
      ],
    }),
  },
};
