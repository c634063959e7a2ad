import type { AssignmentDueChangedV1, DeadlineResolvedV1, DueCause } from '@rakor/contracts';
import type { Template } from './template.js';

const BECAUSE_ID: Record<DueCause, string> = {
  'deadline-confirmed': 'Batas waktu telah ditetapkan oleh pemberi arahan.',
  'calendar-revised': 'Kalender hari kerja berubah, dan batas waktu ikut bergeser.',
};
const BECAUSE_EN: Record<DueCause, string> = {
  'deadline-confirmed': 'The issuer has set the due date.',
  'calendar-revised': 'The calendar of working days has changed, and the due date with it.',
};

export const assignmentDueChanged: Template<AssignmentDueChangedV1> = {
  name: 'assignment-due-changed',
  words: {
    id: ({ directiveNumber, dueOn, previousDueOn, originalDueOn, cause }, write) => ({
      subject: `Batas waktu ${directiveNumber}: ${write.date(dueOn)}`,
      paragraphs: [
        BECAUSE_ID[cause],
        previousDueOn
          ? `Batas waktu ${directiveNumber} kini ${write.date(dueOn)}; sebelumnya ${write.date(previousDueOn)}, semula ${write.date(originalDueOn)}.`
          : `Batas waktu ${directiveNumber} adalah ${write.date(dueOn)}.`,
      ],
    }),
    en: ({ directiveNumber, dueOn, previousDueOn, originalDueOn, cause }, write) => ({
      subject: `${directiveNumber} is due on ${write.date(dueOn)}`,
      paragraphs: [
        BECAUSE_EN[cause],
        previousDueOn
          ? `${directiveNumber} is now due on ${write.date(dueOn)}; before, it was due on ${write.date(previousDueOn)}, originally on ${write.date(originalDueOn)}.`
          : `${directiveNumber} is due on ${write.date(dueOn)}.`,
      ],
    }),
  },
};

/** Told of a deadline that waits. */
export const deadlineWaits: Template<DeadlineResolvedV1> = {
  name: 'deadline-waits',
  words: {
    id: ({ directiveNumber, phrase, proposedOn }, write) => ({
      subject: `Batas waktu ${directiveNumber} perlu dikonfirmasi`,
      paragraphs: [
        `Batas waktu ${directiveNumber} disebut "${phrase}".`,
        proposedOn ? `Kemungkinan besar berarti ${write.date(proposedOn)}.` : 'Kata-kata itu tidak menyebut hari.',
        'Mohon tetapkan tanggalnya; sampai saat itu tugas belum memiliki batas waktu.',
      ],
    }),
    en: ({ directiveNumber, phrase, proposedOn }, write) => ({
      subject: `The due date of ${directiveNumber} has to be confirmed`,
      paragraphs: [
        `${directiveNumber} is due "${phrase}".`,
        proposedOn ? `That most likely means ${write.date(proposedOn)}.` : 'The words name no day.',
        'Please say which day is meant; until then nobody has a due date.',
      ],
    }),
  },
};
