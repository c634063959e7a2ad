import { AssignmentEscalatedV1, AssignmentRemindedV1, EscalationFallbackUsedV1 } from '@rakor/contracts';
import { secretariat } from './audiences.js';
import { ASKED, CAUSES, NAMES } from './ladder.words.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const reached = [{ kind: 'reached' }] as const;

/** Dates and not "tomorrow": a reminder moves back from a day off, and is read later than it is sent. */
function reminded(id: string, en: string): ShippedRule['texts'] {
  return {
    id: {
      subject: `${id}: arahan {{ directiveNumber }} jatuh tempo {{ dueOn | date }}`,
      body: `Arahan {{ directiveNumber }} kepada {{ organisationName }} jatuh tempo pada {{ dueOn | date }}:

{{ text }}

${choose('recipient', ASKED.id)}`,
    },
    en: {
      subject: `${en}: directive {{ directiveNumber }} is due on {{ dueOn | date }}`,
      body: `Directive {{ directiveNumber }} to {{ organisationName }} is due on {{ dueOn | date }}:

{{ text }}

${choose('recipient', ASKED.en)}`,
    },
  };
}

/** Whomever a step of the ladder reached hears of it, in the tenant where that one reads; and the issuing region's secretariat where a step found nobody. */
export const ladderRules: readonly ShippedRule[] = [
  {
    code: 'assignment-reminded',
    event: AssignmentRemindedV1,
    conditions: [{ field: 'urgent', is: 'equal', value: false }],
    audience: reached,
    texts: reminded('Pengingat', 'Reminder'),
  },
  {
    code: 'assignment-reminded-urgent',
    event: AssignmentRemindedV1,
    conditions: [{ field: 'urgent', is: 'equal', value: true }],
    audience: reached,
    urgent: true,
    texts: reminded('Mendesak', 'Urgent'),
  },
  {
    code: 'assignment-escalated',
    event: AssignmentEscalatedV1,
    audience: reached,
    texts: {
      id: {
        subject: `Arahan {{ directiveNumber }} {% if step == 'unacknowledged' %}belum dikonfirmasi{% else %}belum tuntas{% endif %}: {{ organisationName }}`,
        body: `{% if step == 'unacknowledged' %}{{ organisationName }} belum mengonfirmasi arahan {{ directiveNumber }}; batasnya {{ plannedAt | time }}:{% else %}Arahan {{ directiveNumber }} kepada {{ organisationName }} jatuh tempo pada {{ dueOn | date }} dan belum tuntas:{% endif %}

{{ text }}

${choose('recipient', ASKED.id)}`,
      },
      en: {
        subject: `Directive {{ directiveNumber }} is {% if step == 'unacknowledged' %}not acknowledged{% else %}not done{% endif %}: {{ organisationName }}`,
        body: `{% if step == 'unacknowledged' %}{{ organisationName }} has not acknowledged directive {{ directiveNumber }}, which it should have by {{ plannedAt | time }}:{% else %}Directive {{ directiveNumber }} to {{ organisationName }} was due on {{ dueOn | date }} and is not done:{% endif %}

{{ text }}

${choose('recipient', ASKED.en)}`,
      },
    },
  },
  {
    code: 'escalation-fallback-used',
    event: EscalationFallbackUsedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: `Pemberitahuan arahan {{ directiveNumber }} dialihkan ke ${choose('instead', NAMES.id)}`,
        body: `Pemberitahuan tentang arahan {{ directiveNumber }} kepada {{ organisationName }} tidak sampai ke tujuannya:

{% for one in unreached %}${choose('one.recipient', NAMES.id)} ({{ one.region }}): ${choose('one.cause', CAUSES.id)}.

{% endfor %}Karena itu disampaikan kepada ${choose('instead', NAMES.id)}. Mohon data jabatan dilengkapi.`,
      },
      en: {
        subject: `What was to be told of directive {{ directiveNumber }} went to ${choose('instead', NAMES.en)}`,
        body: `What was to be told of directive {{ directiveNumber }} to {{ organisationName }} did not reach whom it was for:

{% for one in unreached %}${choose('one.recipient', NAMES.en)} ({{ one.region }}): ${choose('one.cause', CAUSES.en)}.

{% endfor %}So it went to ${choose('instead', NAMES.en)}. Please complete the register of positions.`,
      },
    },
  },
];
