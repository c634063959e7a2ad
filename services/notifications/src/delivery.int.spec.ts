import { DirectiveClosedV1, MessageReadV1, PositionHeldV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { consumerFeatures, outboxFeatures } from '@rakor/testing';
import { aDirectiveClosing, aHolding, AT } from './facts.builder.js';
import { NotifySecretariat } from './message/deliver/notify-secretariat.controller.js';
import { FollowDirectory } from './register/follow/follow-directory.controller.js';

const service = 'notifications';

consumerFeatures({
  service,
  producer: 'directory',
  sample: (positionId, sequence) => ({ type: PositionHeldV1, fact: aHolding({ positionId, sequence }) }),
  parts: { controllers: [FollowDirectory] },
  effect: { table: 'holding', key: 'new.position_id', sequence: 'new.sequence' },
});

consumerFeatures({
  service,
  producer: 'directives',
  sample: (directiveId, sequence) => ({ type: DirectiveClosedV1, fact: aDirectiveClosing({ directiveId, sequence }) }),
  parts: { controllers: [NotifySecretariat] },
  effect: { table: 'message', key: `(new.facts ->> 'directiveId')`, sequence: `(new.facts ->> 'sequence')::int` },
});

outboxFeatures({
  service,
  sample: (messageId, sequence) => ({
    type: MessageReadV1,
    fact: { messageId, sequence, eventId: newId(), readBy: 'kadinkes', readAt: AT },
  }),
});
