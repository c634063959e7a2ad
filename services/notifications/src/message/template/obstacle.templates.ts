import type { ObstacleLapsedV1, ObstacleRaisedV1, ObstacleResolvedV1 } from '@rakor/contracts';
import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import { counted } from './english.js';
import type { Template } from './template.js';

const { id: INDONESIAN, en: ENGLISH } = OBSTACLE_TYPE_WORDS;

export const obstacleRaised: Template<ObstacleRaisedV1> = {
  name: 'obstacle-raised',
  words: {
    id: ({ organisationName, subjectNumber, obstacleType, text, unblocker }) => ({
      subject: `Hambatan (${INDONESIAN[obstacleType]}) pada ${subjectNumber}`,
      paragraphs: [`${organisationName} menghadapi hambatan pada ${subjectNumber}:`, text, `Yang perlu membuka hambatan: ${unblocker}.`],
    }),
    en: ({ organisationName, subjectNumber, obstacleType, text, unblocker }) => ({
      subject: `Obstacle (${ENGLISH[obstacleType]}) to ${subjectNumber}`,
      paragraphs: [`Something stands in the way of ${organisationName} in ${subjectNumber}:`, text, `Who must unblock it: ${unblocker}.`],
    }),
  },
};

export const obstacleResolved: Template<ObstacleResolvedV1> = {
  name: 'obstacle-resolved',
  words: {
    id: ({ subjectNumber, obstacleType, solution, ageDays }) => ({
      subject: `Hambatan (${INDONESIAN[obstacleType]}) pada ${subjectNumber} telah teratasi`,
      paragraphs: [`Hambatan pada ${subjectNumber} teratasi setelah ${ageDays} hari:`, solution],
    }),
    en: ({ subjectNumber, obstacleType, solution, ageDays }) => ({
      subject: `The obstacle (${ENGLISH[obstacleType]}) to ${subjectNumber} is out of the way`,
      paragraphs: [`The obstacle to ${subjectNumber} is out of the way after ${counted(ageDays, 'day')}:`, solution],
    }),
  },
};

export const obstacleLapsed: Template<ObstacleLapsedV1> = {
  name: 'obstacle-lapsed',
  words: {
    id: ({ organisationName, subjectNumber, obstacleType }) => ({
      subject: `Hambatan (${INDONESIAN[obstacleType]}) pada ${subjectNumber} tidak perlu dibuka lagi`,
      paragraphs: [`Tugas ${organisationName} pada ${subjectNumber} telah berakhir. Hambatannya tidak perlu Anda buka lagi.`],
    }),
    en: ({ organisationName, subjectNumber, obstacleType }) => ({
      subject: `The obstacle (${ENGLISH[obstacleType]}) to ${subjectNumber} needs nothing any more`,
      paragraphs: [`What ${organisationName} had to do in ${subjectNumber} has ended. You need not take its obstacle away any more.`],
    }),
  },
};
