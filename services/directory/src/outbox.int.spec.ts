import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { outboxFeatures } from '@rakor/testing';
import { directory } from './service.js';

outboxFeatures({
  service: 'directory',
  entities: directory.entities,
  sample: (organisationId, sequence) => ({
    type: OrganisationRegisteredV1,
    fact: {
      organisationId,
      sequence,
      code: 'dinkes',
      name: 'Dinas Kesehatan',
      class: 'opd',
      place: null,
      registeredAt: '2025-06-02T02:00:00.000Z',
    },
  }),
});
