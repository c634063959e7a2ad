import {
  ProgramObstacleLapsedV1,
  ProgramObstacleRaisedV1,
  ProgramObstacleResolvedV1,
  ProgramStatusChangedV1,
  ProgressReturnedV1,
  type StatusColour,
} from '@rakor/contracts';
import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import type { Condition } from '../condition.js';
import { named, secretariat, unblocker } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose, counted } from './words.js';

const TYPE_ID = choose('obstacleType', OBSTACLE_TYPE_WORDS.id);
const TYPE_EN = choose('obstacleType', OBSTACLE_TYPE_WORDS.en);
const FROM_ID = choose('from', { green: 'hijau', grey: 'abu-abu', amber: 'kuning', red: 'merah' });

/** A program stands so that somebody has to act, or need not any more. The reason is the one on the boards. */
function statusTexts(id: string, en: string): ShippedRule['texts'] {
  return {
    id: {
      subject: `{{ programTitle }} kini ${id}`,
      body: `Program {{ programNumber }}, {{ programTitle }} ({{ organisationName }}), sejak {{ on | date }} berstatus ${id}, sebelumnya ${FROM_ID}.

{{ reason }}`,
    },
    en: {
      subject: `{{ programTitle }} is now ${en}`,
      body: `Program {{ programNumber }}, {{ programTitle }} ({{ organisationName }}), has been ${en} since {{ on | date }}; it was {{ from }} before.

{{ reasonInEnglish }}`,
    },
  };
}

function changedTo(colour: StatusColour, ...notFrom: readonly StatusColour[]): readonly Condition[] {
  const notBefore = [colour, ...notFrom].map((value) => ({ field: 'from', is: 'different', value }) as const);
  return [{ field: 'colour', is: 'equal', value: colour }, ...notBefore];
}

/** Who leads a program, and the secretariat, hear of what somebody has to act on; not of each report. */
export const programRules: readonly ShippedRule[] = [
  {
    code: 'program-red',
    event: ProgramStatusChangedV1,
    conditions: changedTo('red'),
    audience: [...named, ...secretariat],
    texts: statusTexts('merah', 'red'),
  },
  {
    // From red to amber is on the way, and told when it is green.
    code: 'program-amber',
    event: ProgramStatusChangedV1,
    conditions: changedTo('amber', 'red'),
    audience: [...named, ...secretariat],
    texts: statusTexts('kuning', 'amber'),
  },
  {
    code: 'program-green',
    event: ProgramStatusChangedV1,
    conditions: changedTo('green'),
    audience: [...named, ...secretariat],
    texts: statusTexts('hijau', 'green'),
  },
  {
    // What is claimed would change the colour: somebody has to look.
    code: 'verification-awaited',
    event: ProgramStatusChangedV1,
    conditions: [{ field: 'colour', is: 'equal', value: 'grey' }],
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ programTitle }} menunggu verifikasi',
        body: `Laporan {{ organisationName }} untuk program {{ programNumber }}, {{ programTitle }}, menunggu verifikasi Anda.

{{ reason }}`,
      },
      en: {
        subject: '{{ programTitle }} waits for verification',
        body: `What {{ organisationName }} reported on program {{ programNumber }}, {{ programTitle }}, waits for you to verify it.

{{ reasonInEnglish }}`,
      },
    },
  },
  {
    code: 'progress-returned',
    event: ProgressReturnedV1,
    audience: [{ kind: 'reporter' }],
    texts: {
      id: {
        subject: 'Laporan "{{ milestoneName }}" dikembalikan',
        body: `Laporan {{ claimedPercent }} persen untuk tahapan "{{ milestoneName }}" pada {{ programTitle }} dikembalikan pada {{ returnedAt | time }}, dengan alasan:

{{ reason }}

Mohon lengkapi dan laporkan kembali; sampai saat itu laporan tersebut tidak dihitung.`,
      },
      en: {
        subject: 'The report on "{{ milestoneName }}" was returned',
        body: `The report of {{ claimedPercent }} percent on "{{ milestoneName }}" of {{ programTitle }} was returned on {{ returnedAt | time }}, because:

{{ reason }}

Please complete it and report again; until then it counts for nothing.`,
      },
    },
  },
  {
    // Where a position must take it away, nobody has a mailbox, and the secretariat sees to it.
    code: 'program-obstacle-raised',
    event: ProgramObstacleRaisedV1,
    audience: [...secretariat, ...unblocker],
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ programTitle }}`,
        body: `{{ organisationName }} menghadapi hambatan pada program {{ programNumber }}, {{ programTitle }}{% if milestoneName %}, tahapan "{{ milestoneName }}"{% endif %}:

{{ text }}

Yang perlu membuka hambatan: {{ unblocker }}.`,
      },
      en: {
        subject: `Obstacle (${TYPE_EN}) to {{ programTitle }}`,
        body: `Something stands in the way of {{ organisationName }} in program {{ programNumber }}, {{ programTitle }}{% if milestoneName %}, milestone "{{ milestoneName }}"{% endif %}:

{{ text }}

Who must unblock it: {{ unblocker }}.`,
      },
    },
  },
  {
    code: 'program-obstacle-resolved',
    event: ProgramObstacleResolvedV1,
    audience: named,
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ programTitle }} telah teratasi`,
        body: `Hambatan pada {{ programTitle }} teratasi setelah {{ ageDays }} hari:

{{ solution }}`,
      },
      en: {
        subject: `The obstacle (${TYPE_EN}) to {{ programTitle }} is out of the way`,
        body: `The obstacle to {{ programTitle }} is out of the way after ${counted('ageDays', 'day')}:

{{ solution }}`,
      },
    },
  },
  {
    code: 'program-obstacle-lapsed',
    event: ProgramObstacleLapsedV1,
    audience: unblocker,
    texts: {
      id: {
        subject: `Hambatan (${TYPE_ID}) pada {{ programTitle }} tidak perlu dibuka lagi`,
        body: 'Program {{ programTitle }} telah berakhir. Hambatannya tidak perlu Anda buka lagi.',
      },
      en: {
        subject: `The obstacle (${TYPE_EN}) to {{ programTitle }} needs nothing any more`,
        body: 'Program {{ programTitle }} has ended. You need not take its obstacle away any more.',
      },
    },
  },
];
