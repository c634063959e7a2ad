import { MidpointDueV1, OutsideEventMovedV1, SlipAnnouncedV1, WindowEndedV1, WindowRemindedV1 } from '@rakor/contracts';
import { secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { counted } from './words.js';

const UNDECIDED = `{% for one in undecided %}{{ one.number }} {{ one.title }} ({{ one.leadName }})
{% endfor %}`;

/** A window that is over, with the programs that nobody has decided on; or where all is decided, only the closing act is missing. */
const windowOver: ShippedRule['texts'] = {
  id: {
    subject: `{{ name }} {% if undecided.size > 0 %}telah berakhir: {{ undecided.size }} program belum diputuskan{% else %}siap ditutup{% endif %}`,
    body: `{% if undecided.size > 0 %}{{ name }} berakhir {{ lastDay | date }}. Program berikut belum ditutup, diperpanjang, atau diserahkan ke rencana reguler:

${UNDECIDED}{% else %}{{ name }} berakhir {{ lastDay | date }}, dan semua programnya telah diputuskan. Mohon tutup secara resmi.{% endif %}`,
  },
  en: {
    subject: `{{ name }} is {% if undecided.size > 0 %}over: ${counted('undecided.size', 'program')} undecided{% else %}ready to be closed{% endif %}`,
    body: `{% if undecided.size > 0 %}{{ name }} was over on {{ lastDay | date }}. These programs are not yet closed, extended or handed over to the regular plan:

${UNDECIDED}{% else %}{{ name }} was over on {{ lastDay | date }}, and all of its programs are decided on. Please close it.{% endif %}`,
  },
};

/** What comes on another day, with the milestones that this moves. */
function moved(what: string): ShippedRule['texts'] {
  const effects = (intro: string, late: string) => `{% if effects.size > 0 %}${intro}:
{% for one in effects %}{{ one.programTitle }}, "{{ one.milestoneName }}": {{ one.formerOn | date }} → {{ one.expectedOn | date }}{% if one.daysPastEnd > 0 %}, ${late}{% endif %}
{% endfor %}{% endif %}`;
  return {
    id: {
      subject: `${what} bergeser ke {{ expectedOn | date }}`,
      body: `${what} semula {{ formerOn | date }}, kini diperkirakan {{ expectedOn | date }}, dengan alasan:

{{ reason }}

${effects('Ikut bergeser', '{{ one.daysPastEnd }} hari lewat hari terakhir')}`,
    },
    en: {
      subject: `${what} moves to {{ expectedOn | date }}`,
      body: `${what} was to come on {{ formerOn | date }}, and is now expected on {{ expectedOn | date }}, because:

{{ reason }}

${effects('This moves', `${counted('one.daysPastEnd', 'day')} after the last day`)}`,
    },
  };
}

/** The secretariat hears of the middle and the end of a window and of what comes on another day, each organisation of what is its own in it. */
export const windowRules: readonly ShippedRule[] = [
  {
    code: 'midpoint-due',
    event: MidpointDueV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ name }}: separuh waktu telah berjalan',
        body: `{{ name }} memasuki hari ke-{{ dayNo }} dari {{ length }}; hari terakhir {{ lastDay | date }}.

Saatnya mengadakan rapat evaluasi: program mana yang berjalan, mana yang tertinggal, dan siapa yang harus membuka hambatannya.`,
      },
      en: {
        subject: '{{ name }}: half of the time is over',
        body: `{{ name }} is on day {{ dayNo }} of {{ length }}; its last day is {{ lastDay | date }}.

It is time for a meeting on all of its programs: what is on track, what is behind, and who must unblock what.`,
      },
    },
  },
  {
    code: 'window-over',
    event: WindowEndedV1,
    audience: [...secretariat, { kind: 'leads' }],
    texts: windowOver,
  },
  {
    code: 'window-reminded',
    event: WindowRemindedV1,
    audience: [...secretariat, { kind: 'leads' }],
    texts: windowOver,
  },
  {
    code: 'milestones-moved',
    event: SlipAnnouncedV1,
    audience: [...secretariat, { kind: 'affected' }],
    texts: moved('{{ programTitle }}, "{{ milestoneName }}"'),
  },
  {
    code: 'outside-event-moved',
    event: OutsideEventMovedV1,
    audience: [...secretariat, { kind: 'affected' }],
    texts: moved('{{ name }}'),
  },
];
