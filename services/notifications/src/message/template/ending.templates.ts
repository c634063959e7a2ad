import type { AssignmentCancelledV1, AssignmentDeclinedV1, AssignmentSupersededV1, AssignmentWaivedV1 } from '@rakor/contracts';
import type { Template } from './template.js';

export const assignmentDeclined: Template<AssignmentDeclinedV1> = {
  name: 'assignment-declined',
  words: {
    id: ({ organisationName, directiveNumber, declinedAt, reason }, write) => ({
      subject: `${organisationName} tidak dapat memenuhi ${directiveNumber}`,
      paragraphs: [
        `${organisationName} menyatakan tidak dapat memenuhi ${directiveNumber}, pada ${write.time(declinedAt)}, dengan alasan:`,
        reason,
      ],
    }),
    en: ({ organisationName, directiveNumber, declinedAt, reason }, write) => ({
      subject: `${organisationName} has declined ${directiveNumber}`,
      paragraphs: [`${organisationName} declined ${directiveNumber} on ${write.time(declinedAt)}, because:`, reason],
    }),
  },
};

export const assignmentWaived: Template<AssignmentWaivedV1> = {
  name: 'assignment-waived',
  ends: true,
  words: {
    id: ({ organisationName, directiveNumber, waivedAt, reason }, write) => ({
      subject: `Tugas dari arahan ${directiveNumber} tidak diperlukan lagi`,
      paragraphs: [
        `Tugas ${organisationName} dari arahan ${directiveNumber} tidak diperlukan lagi sejak ${write.time(waivedAt)}, dengan alasan:`,
        reason,
      ],
    }),
    en: ({ organisationName, directiveNumber, waivedAt, reason }, write) => ({
      subject: `The assignment from directive ${directiveNumber} is no longer needed`,
      paragraphs: [
        `The assignment of ${organisationName} from directive ${directiveNumber} is no longer needed as of ${write.time(waivedAt)}, because:`,
        reason,
      ],
    }),
  },
};

export const assignmentCancelled: Template<AssignmentCancelledV1> = {
  name: 'assignment-cancelled',
  ends: true,
  words: {
    id: ({ directiveNumber, cancelledAt, reason }, write) => ({
      subject: `Arahan ${directiveNumber} dibatalkan`,
      paragraphs: [`Arahan ${directiveNumber} dibatalkan pada ${write.time(cancelledAt)}, dengan alasan:`, reason],
    }),
    en: ({ directiveNumber, cancelledAt, reason }, write) => ({
      subject: `Directive ${directiveNumber} has been cancelled`,
      paragraphs: [`Directive ${directiveNumber} was cancelled on ${write.time(cancelledAt)}, because:`, reason],
    }),
  },
};

export const assignmentSuperseded: Template<AssignmentSupersededV1> = {
  name: 'assignment-superseded',
  ends: true,
  words: {
    id: ({ directiveNumber, supersededByNumber, supersededAt }, write) => ({
      subject: `Arahan ${directiveNumber} digantikan oleh ${supersededByNumber}`,
      paragraphs: [`Sejak ${write.time(supersededAt)}, arahan ${directiveNumber} digantikan oleh arahan ${supersededByNumber}.`],
    }),
    en: ({ directiveNumber, supersededByNumber, supersededAt }, write) => ({
      subject: `Directive ${directiveNumber} is superseded by ${supersededByNumber}`,
      paragraphs: [`As of ${write.time(supersededAt)}, directive ${supersededByNumber} takes the place of directive ${directiveNumber}.`],
    }),
  },
};
