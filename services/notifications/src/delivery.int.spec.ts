import { DirectiveClosedV1, MessageReadV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { KeepOrganisation } from '@rakor/register';
import { consumerFeatures, outboxFeatures, registered } from '@rakor/testing';
import { aDirectiveClosing, AT } from './facts.builder.js';
import { hearing } from './testing/hearing.js';

const service = 'notifications';

consumerFeatures({
  service,
  producer: 'directory',
  sample: registered,
  parts: { controllers: [KeepOrganisation] },
  effect: { table: 'organisation', key: 'new.id', sequence: 'new.sequence' },
});

consumerFeatures({
  service,
  producer: 'directives',
  sample: (directiveId, sequence) => ({ type: DirectiveClosedV1, fact: aDirectiveClosing({ directiveId, sequence }) }),
  parts: hearing,
  effect: { table: 'message', key: `(new.facts ->> 'directiveId')`, sequence: `(new.facts ->> 'sequence')::int` },
});

outboxFeatures({
  service,
  sample: (messageId, sequence) => ({
    type: MessageReadV1,
    fact: { messageId, sequence, eventId: newId(), readBy: 'kadinkes', readAt: AT },
  }),
});
