import type { OutsideEventMovedV1, SlipAnnouncedV1, SlipEffect } from '@rakor/contracts';
import { counted } from './english.js';
import type { Template } from './template.js';

/** Something comes on another day, with the milestones that this moves: all of them, or those of the organisation that is told. */
export interface Moved extends Pick<SlipAnnouncedV1 & OutsideEventMovedV1, 'formerOn' | 'expectedOn' | 'reason'> {
  /** "Soft launch", or "Kunjungan Menteri PAN-RB". */
  readonly subject: string;
  readonly effects: readonly SlipEffect[];
}

export const milestonesMoved: Template<Moved> = {
  name: 'milestones-moved',
  words: {
    id: ({ subject, formerOn, expectedOn, reason, effects }, write) => ({
      subject: `${subject} bergeser ke ${write.date(expectedOn)}`,
      paragraphs: [
        `${subject} semula ${write.date(formerOn)}, kini diperkirakan ${write.date(expectedOn)}, dengan alasan:`,
        reason,
        ...(effects.length === 0 ? [] : [`Ikut bergeser:\n${effects.map((effect) => effectIn.id(effect, write)).join('\n')}`]),
      ],
    }),
    en: ({ subject, formerOn, expectedOn, reason, effects }, write) => ({
      subject: `${subject} moves to ${write.date(expectedOn)}`,
      paragraphs: [
        `${subject} was to come on ${write.date(formerOn)}, and is now expected on ${write.date(expectedOn)}, because:`,
        reason,
        ...(effects.length === 0 ? [] : [`This moves:\n${effects.map((effect) => effectIn.en(effect, write)).join('\n')}`]),
      ],
    }),
  },
};

interface Dates {
  date(localDate: string): string;
}

const effectIn = {
  id: ({ programTitle, milestoneName, formerOn, expectedOn, daysPastEnd }: SlipEffect, write: Dates) =>
    `${programTitle}, "${milestoneName}": ${write.date(formerOn)} → ${write.date(expectedOn)}${daysPastEnd > 0 ? `, ${daysPastEnd} hari lewat hari terakhir` : ''}`,
  en: ({ programTitle, milestoneName, formerOn, expectedOn, daysPastEnd }: SlipEffect, write: Dates) =>
    `${programTitle}, "${milestoneName}": ${write.date(formerOn)} → ${write.date(expectedOn)}${daysPastEnd > 0 ? `, ${counted(daysPastEnd, 'day')} after the last day` : ''}`,
};
