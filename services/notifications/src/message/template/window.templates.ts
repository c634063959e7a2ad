import type { MidpointDueV1, UndecidedProgram, WindowFact } from '@rakor/contracts';
import { counted } from './english.js';
import type { Template } from './template.js';

export const midpointDue: Template<MidpointDueV1> = {
  name: 'midpoint-due',
  words: {
    id: ({ name, dayNo, length, lastDay }, write) => ({
      subject: `${name}: separuh waktu telah berjalan`,
      paragraphs: [
        `${name} memasuki hari ke-${dayNo} dari ${length}; hari terakhir ${write.date(lastDay)}.`,
        'Saatnya mengadakan rapat evaluasi: program mana yang berjalan, mana yang tertinggal, dan siapa yang harus membuka hambatannya.',
      ],
    }),
    en: ({ name, dayNo, length, lastDay }, write) => ({
      subject: `${name}: half of the time is over`,
      paragraphs: [
        `${name} is on day ${dayNo} of ${length}; its last day is ${write.date(lastDay)}.`,
        'It is time for a meeting on all of its programs: what is on track, what is behind, and who must unblock what.',
      ],
    }),
  },
};

/** A window that is over, with the programs that nobody has decided on: all of them, or those that one organisation leads. */
export interface WindowOver extends WindowFact {
  readonly undecided: readonly UndecidedProgram[];
}

export const windowOver: Template<WindowOver> = {
  name: 'window-over',
  words: {
    id: ({ name, lastDay, undecided }, write) => ({
      subject: `${name} telah berakhir: ${undecided.length} program belum diputuskan`,
      paragraphs: [
        `${name} berakhir ${write.date(lastDay)}. Program berikut belum ditutup, diperpanjang, atau diserahkan ke rencana reguler:`,
        undecided.map(lineOf).join('\n'),
      ],
    }),
    en: ({ name, lastDay, undecided }, write) => ({
      subject: `${name} is over: ${counted(undecided.length, 'program')} undecided`,
      paragraphs: [
        `${name} was over on ${write.date(lastDay)}. These programs are not yet closed, extended or handed over to the regular plan:`,
        undecided.map(lineOf).join('\n'),
      ],
    }),
  },
};

/** Everything is decided on, and only the closing act is missing. */
export const windowToClose: Template<WindowOver> = {
  name: 'window-to-close',
  words: {
    id: ({ name, lastDay }, write) => ({
      subject: `${name} siap ditutup`,
      paragraphs: [`${name} berakhir ${write.date(lastDay)}, dan semua programnya telah diputuskan. Mohon tutup secara resmi.`],
    }),
    en: ({ name, lastDay }, write) => ({
      subject: `${name} is ready to be closed`,
      paragraphs: [`${name} was over on ${write.date(lastDay)}, and all of its programs are decided on. Please close it.`],
    }),
  },
};

function lineOf({ number, title, leadName }: UndecidedProgram): string {
  return `${number} ${title} (${leadName})`;
}
