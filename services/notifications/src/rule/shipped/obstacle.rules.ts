import { ObstacleLapsedV1, ObstacleRaisedV1, ObstacleResolvedV1 } from '@rakor/contracts';
import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import { named, secretariat, unblocker } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose, counted } from './words.js';

const TYPE_ID = choose('obstacleType', OBSTACLE_TYPE_WORDS.id);
const TYPE_EN = choose('obstacleType', OBSTACLE_TYPE_WORDS.en);

/** Who must take an obstacle away, and the secretariat that waits, hear of it; who has it, that it is gone; who had to take it away, when nobody needs it any more. */
export const obstacleRules: readonly ShippedRule[] = [
  {
    // Where a position must take it away, nobody has a mailbox.
    code: 'obstacle-raised',
    event: ObstacleRaisedV1,
    audience: [...secretariat, ...unblocker],
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ subjectNumber }}`,
        body: `{{ organisationName }} menghadapi hambatan pada {{ subjectNumber }}:

{{ text }}

Yang perlu membuka hambatan: {{ unblocker }}.`,
      },
      en: {
        subject: `Obstacle (${TYPE_EN}) to {{ subjectNumber }}`,
        body: `Something stands in the way of {{ organisationName }} in {{ subjectNumber }}:

{{ text }}

Who must unblock it: {{ unblocker }}.`,
      },
    },
  },
  {
    code: 'obstacle-resolved',
    event: ObstacleResolvedV1,
    audience: named,
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ subjectNumber }} telah teratasi`,
        body: `Hambatan pada {{ subjectNumber }} teratasi setelah {{ ageDays }} hari:

{{ solution }}`,
      },
      en: {
        subject: `The obstacle (${TYPE_EN}) to {{ subjectNumber }} is out of the way`,
        body: `The obstacle to {{ subjectNumber }} is out of the way after ${counted('ageDays', 'day')}:

{{ solution }}`,
      },
    },
  },
  {
    code: 'obstacle-lapsed',
    event: ObstacleLapsedV1,
    audience: unblocker,
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ subjectNumber }} tidak perlu dibuka lagi`,
        body: 'Tugas {{ organisationName }} pada {{ subjectNumber }} telah berakhir. Hambatannya tidak perlu Anda buka lagi.',
      },
      en: {
        subject: `The obstacle (${TYPE_EN}) to {{ subjectNumber }} needs nothing any more`,
        body: 'What {{ organisationName }} had to do in {{ subjectNumber }} has ended. You need not take its obstacle away any more.',
      },
    },
  },
];
