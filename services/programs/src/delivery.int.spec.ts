import { migrationsOf } from '@rakor/bootstrap';
import { KeepOrganisation } from '@rakor/register';
import { newId } from '@rakor/kernel';
import { ProgramStatusChangedV1 } from '@rakor/contracts';
import { consumerFeatures, outboxFeatures, registered } from '@rakor/testing';
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

outboxFeatures({
  service: programs.name,
  entities: programs.entities,
  sample: (statusId, sequence) => ({
    type: ProgramStatusChangedV1,
    fact: {
      ...{ statusId, sequence, programId: newId(), programNumber: 'PRG/33.16/2021/0001', programTitle: 'Mal Pelayanan Publik' },
      ...{ organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP' },
      ...{
        from: 'green',
        colour: 'amber',
        cause: 'fading',
        on: '2021-04-06',
        verifiedTenths: 330,
        claimedTenths: 360,
        expectedTenths: 320,
      },
      ...{ reason: 'Tidak ada laporan selama 8 hari.', reasonInEnglish: 'No report for 8 days.', changedAt: '2021-04-05T17:00:00.000Z' },
    },
  }),
});
