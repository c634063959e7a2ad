import { migrationsOf } from '@rakor/bootstrap';
import { KeepOrganisation } from '@rakor/register';
import { consumerFeatures, registered } from '@rakor/testing';
import { programs } from './service.js';

consumerFeatures({
  service: programs.name,
  migrations: migrationsOf(programs),
  entities: programs.entities,
  producer: 'directory',
  parts: { controllers: [KeepOrganisation] },
  sample: registered,
  effect: { table: 'organisation', key: 'new.id', sequence: 'new.sequence' },
});
