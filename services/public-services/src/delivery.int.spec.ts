import { migrationsOf } from '@rakor/bootstrap';
import { KeepOrganisation } from '@rakor/register';
import { TicketExpiredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { consumerFeatures, outboxFeatures, registered, type SampleEvent } from '@rakor/testing';
import { publicServices } from './service.js';

consumerFeatures({
  service: publicServices.name,
  migrations: migrationsOf(publicServices),
  entities: publicServices.entities,
  producer: 'directory',
  parts: { controllers: [KeepOrganisation] },
  sample: registered,
  effect: { table: 'organisation', key: 'new.id', sequence: 'new.sequence' },
});

outboxFeatures({
  service: publicServices.name,
  migrations: migrationsOf(publicServices),
  entities: publicServices.entities,
  sample: (ticketId: string, sequence: number): SampleEvent<TicketExpiredV1> => ({
    type: TicketExpiredV1,
    fact: {
      ...{ ticketId, sequence, number: 'A017', date: '2025-06-02', placeId: newId(), placeName: 'MPP Blora' },
      ...{ serviceId: newId(), serviceName: 'KTP elektronik', expiredAt: '2025-06-02T09:30:00.000Z' },
    },
  }),
});
