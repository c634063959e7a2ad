import type { ClarificationAnsweredV1, ClarificationAskedV1 } from '@rakor/contracts';
import type { Template } from './template.js';

export const clarificationAsked: Template<ClarificationAskedV1> = {
  name: 'clarification-asked',
  words: {
    id: ({ organisationName, directiveNumber, askedAt, question }, write) => ({
      subject: `${organisationName} meminta penjelasan atas arahan ${directiveNumber}`,
      paragraphs: [
        `${organisationName} meminta penjelasan atas arahan ${directiveNumber} pada ${write.time(askedAt)}:`,
        question,
        'Mohon dijawab, agar pelaksanaannya dapat dilanjutkan.',
      ],
    }),
    en: ({ organisationName, directiveNumber, askedAt, question }, write) => ({
      subject: `${organisationName} asks what directive ${directiveNumber} means`,
      paragraphs: [
        `${organisationName} asked about directive ${directiveNumber} on ${write.time(askedAt)}:`,
        question,
        'Please answer, so that it can go on.',
      ],
    }),
  },
};

export const clarificationAnswered: Template<ClarificationAnsweredV1> = {
  name: 'clarification-answered',
  words: {
    id: ({ directiveNumber, answeredAt, answer }, write) => ({
      subject: `Penjelasan atas arahan ${directiveNumber}`,
      paragraphs: [`Pertanyaan tentang arahan ${directiveNumber} dijawab pada ${write.time(answeredAt)}:`, answer],
    }),
    en: ({ directiveNumber, answeredAt, answer }, write) => ({
      subject: `What directive ${directiveNumber} means`,
      paragraphs: [`The question about directive ${directiveNumber} was answered on ${write.time(answeredAt)}:`, answer],
    }),
  },
};
