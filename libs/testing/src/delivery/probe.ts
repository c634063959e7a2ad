import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { deliveryMigrations } from '@rakor/messaging';
import type { SampleEvent } from '../streams.js';

/** The suites' own little service, to prove the delivery by itself. */
export const probe = {
  service: 'probe',
  migrations: [deliveryMigrations, { url: new URL('./probe/', import.meta.url) }],
};

/** An event of the directory about an organisation with this id. */
export function registered(organisationId: string, sequence: number): SampleEvent<OrganisationRegisteredV1> {
  return {
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
  };
}

/** The probe, hearing organisations from the directory and noting each in its table. */
export const noted = {
  ...probe,
  producer: 'directory',
  sample: registered,
  effect: { table: 'effect', key: 'new.key', sequence: 'new.sequence' },
};
