import type { ExtensionDeniedV1, ExtensionGrantedV1, ExtensionRequestedV1 } from '@rakor/contracts';
import type { Template } from './template.js';

export const extensionRequested: Template<ExtensionRequestedV1> = {
  name: 'extension-requested',
  words: {
    id: ({ organisationName, directiveNumber, dueOn, requestedDueOn, reason, extensions }, write) => ({
      subject: `${organisationName} mengusulkan perpanjangan waktu ${directiveNumber}`,
      paragraphs: [
        `${organisationName} mengusulkan perpanjangan batas waktu ${directiveNumber} dari ${write.date(dueOn)} menjadi ${write.date(requestedDueOn)}, dengan alasan:`,
        reason,
        `Sudah diperpanjang: ${extensions} kali.${extensions < 2 ? '' : ' Perpanjangan berikutnya hanya dapat diberikan oleh pimpinan.'}`,
      ],
    }),
    en: ({ organisationName, directiveNumber, dueOn, requestedDueOn, reason, extensions }, write) => ({
      subject: `${organisationName} asks for more time for ${directiveNumber}`,
      paragraphs: [
        `${organisationName} asks to move the due date of ${directiveNumber} from ${write.date(dueOn)} to ${write.date(requestedDueOn)}, because:`,
        reason,
        `Extensions so far: ${extensions}.${extensions < 2 ? '' : ' Only the leader may grant another.'}`,
      ],
    }),
  },
};

export const extensionGranted: Template<ExtensionGrantedV1> = {
  name: 'extension-granted',
  words: {
    id: ({ directiveNumber, dueOn, originalDueOn }, write) => ({
      subject: `Batas waktu ${directiveNumber} diperpanjang`,
      paragraphs: [`Batas waktu ${directiveNumber} kini ${write.date(dueOn)} (semula ${write.date(originalDueOn)}).`],
    }),
    en: ({ directiveNumber, dueOn, originalDueOn }, write) => ({
      subject: `The due date of ${directiveNumber} has been extended`,
      paragraphs: [`${directiveNumber} is now due on ${write.date(dueOn)} (originally ${write.date(originalDueOn)}).`],
    }),
  },
};

export const extensionDenied: Template<ExtensionDeniedV1> = {
  name: 'extension-denied',
  words: {
    id: ({ directiveNumber, dueOn, reason }, write) => ({
      subject: `Usulan perpanjangan waktu ${directiveNumber} tidak disetujui`,
      paragraphs: [
        `Usulan perpanjangan waktu ${directiveNumber} tidak disetujui, dengan alasan:`,
        reason,
        `Batas waktu tetap ${write.date(dueOn)}.`,
      ],
    }),
    en: ({ directiveNumber, dueOn, reason }, write) => ({
      subject: `More time for ${directiveNumber} was denied`,
      paragraphs: [
        `The request for more time for ${directiveNumber} was denied, because:`,
        reason,
        `It stays due on ${write.date(dueOn)}.`,
      ],
    }),
  },
};
