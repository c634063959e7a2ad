import { DirectiveClosedV1 } from '@rakor/contracts';
import { KeepOrganisation } from '@rakor/register';
import { consumerFeatures, outboxFeatures, registered, type SampleEvent } from '@rakor/testing';
import { directives } from '../service.js';

const service = { service: directives.name, entities: directives.entities };

consumerFeatures({
  ...service,
  producer: 'directory',
  parts: { controllers: [KeepOrganisation] },
  sample: registered,
  effect: { table: 'organisation', key: 'new.id', sequence: 'new.sequence' },
});

outboxFeatures({
  ...service,
  sample: (directiveId: string, sequence: number): SampleEvent<DirectiveClosedV1> => ({
    type: DirectiveClosedV1,
    fact: { directiveId, sequence, number: 'ARH/33.16/2021/00001', closedAt: '2025-06-02T02:00:00.000Z' },
  }),
});
