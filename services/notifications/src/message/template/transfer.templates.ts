import type { AssignmentTransferredV1, TransferOfferedV1, TransferRefusedV1, TransferWithdrawnV1 } from '@rakor/contracts';
import type { Template } from './template.js';

export const transferOffered: Template<TransferOfferedV1> = {
  name: 'transfer-offered',
  words: {
    id: ({ organisationName, directiveNumber, receiverName, reason }) => ({
      subject: `Pengalihan tugas ${directiveNumber} ditawarkan kepada ${receiverName}`,
      paragraphs: [
        `Tugas ${organisationName} dari arahan ${directiveNumber} ditawarkan untuk dialihkan kepada ${receiverName}, dengan alasan:`,
        reason,
        'Mohon diterima atau ditolak.',
      ],
    }),
    en: ({ organisationName, directiveNumber, receiverName, reason }) => ({
      subject: `An assignment from ${directiveNumber} is offered to ${receiverName}`,
      paragraphs: [
        `The assignment of ${organisationName} from directive ${directiveNumber} is offered to ${receiverName}, because:`,
        reason,
        'Please accept or refuse it.',
      ],
    }),
  },
};

export const transferWithdrawn: Template<TransferWithdrawnV1> = {
  name: 'transfer-withdrawn',
  words: {
    id: ({ organisationName, directiveNumber, reason }) => ({
      subject: `Tawaran pengalihan tugas ${directiveNumber} ditarik`,
      paragraphs: [`Tugas ${organisationName} dari arahan ${directiveNumber} tidak jadi dialihkan, dengan alasan:`, reason],
    }),
    en: ({ organisationName, directiveNumber, reason }) => ({
      subject: `The offer of an assignment from ${directiveNumber} was withdrawn`,
      paragraphs: [
        `The assignment of ${organisationName} from directive ${directiveNumber} is not to be taken over any more, because:`,
        reason,
      ],
    }),
  },
};

export const transferRefused: Template<TransferRefusedV1> = {
  name: 'transfer-refused',
  words: {
    id: ({ directiveNumber, receiverName, reason }) => ({
      subject: `${receiverName} tidak menerima pengalihan tugas ${directiveNumber}`,
      paragraphs: [`${receiverName} tidak menerima pengalihan tugas dari arahan ${directiveNumber}, dengan alasan:`, reason],
    }),
    en: ({ directiveNumber, receiverName, reason }) => ({
      subject: `${receiverName} does not take over ${directiveNumber}`,
      paragraphs: [`${receiverName} does not take over the assignment from directive ${directiveNumber}, because:`, reason],
    }),
  },
};

export const assignmentTransferred: Template<AssignmentTransferredV1> = {
  name: 'assignment-transferred',
  ends: true,
  words: {
    id: ({ organisationName, directiveNumber, receiverName, acceptedAt }, write) => ({
      subject: `Tugas ${directiveNumber} telah dialihkan kepada ${receiverName}`,
      paragraphs: [
        `Tugas ${organisationName} dari arahan ${directiveNumber} diterima oleh ${receiverName} pada ${write.time(acceptedAt)}.`,
      ],
    }),
    en: ({ organisationName, directiveNumber, receiverName, acceptedAt }, write) => ({
      subject: `${receiverName} has taken over ${directiveNumber}`,
      paragraphs: [
        `${receiverName} took over the assignment of ${organisationName} from directive ${directiveNumber} on ${write.time(acceptedAt)}.`,
      ],
    }),
  },
};
