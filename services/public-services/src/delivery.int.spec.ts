import { migrationsOf } from '@rakor/bootstrap';
import { KeepOrganisation } from '@rakor/register';
import { consumerFeatures, registered } from '@rakor/testing';
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
