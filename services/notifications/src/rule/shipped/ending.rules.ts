import { AssignmentCancelledV1, AssignmentDeclinedV1, AssignmentSupersededV1, AssignmentWaivedV1 } from '@rakor/contracts';
import { named, secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';

/** How an assignment ends otherwise than by being done. */
export const endingRules: readonly ShippedRule[] = [
  {
    code: 'assignment-declined',
    event: AssignmentDeclinedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ organisationName }} tidak dapat memenuhi {{ directiveNumber }}',
        body: `{{ organisationName }} menyatakan tidak dapat memenuhi {{ directiveNumber }}, pada {{ declinedAt | time }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ organisationName }} has declined {{ directiveNumber }}',
        body: `{{ organisationName }} declined {{ directiveNumber }} on {{ declinedAt | time }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'assignment-waived',
    event: AssignmentWaivedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Tugas dari arahan {{ directiveNumber }} tidak diperlukan lagi',
        body: `Tugas {{ organisationName }} dari arahan {{ directiveNumber }} tidak diperlukan lagi sejak {{ waivedAt | time }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'The assignment from directive {{ directiveNumber }} is no longer needed',
        body: `The assignment of {{ organisationName }} from directive {{ directiveNumber }} is no longer needed as of {{ waivedAt | time }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'assignment-cancelled',
    event: AssignmentCancelledV1,
    audience: named,
    texts: {
      id: {
        subject: 'Arahan {{ directiveNumber }} dibatalkan',
        body: `Arahan {{ directiveNumber }} dibatalkan pada {{ cancelledAt | time }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Directive {{ directiveNumber }} has been cancelled',
        body: `Directive {{ directiveNumber }} was cancelled on {{ cancelledAt | time }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'assignment-superseded',
    event: AssignmentSupersededV1,
    audience: named,
    texts: {
      id: {
        subject: 'Arahan {{ directiveNumber }} digantikan oleh {{ supersededByNumber }}',
        body: 'Sejak {{ supersededAt | time }}, arahan {{ directiveNumber }} digantikan oleh arahan {{ supersededByNumber }}.',
      },
      en: {
        subject: 'Directive {{ directiveNumber }} is superseded by {{ supersededByNumber }}',
        body: 'As of {{ supersededAt | time }}, directive {{ supersededByNumber }} takes the place of directive {{ directiveNumber }}.',
      },
    },
  },
];
