import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { consumerFeatures } from './consumer-features.js';
import { probe, registered } from './probe.js';

@Controller()
class NoteOrganisation {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async handle(@Payload() { organisationId, sequence }: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.manager.query('insert into effect (region, event_id, key, sequence) values ($1, $2, $3, $4)', [
      event.region,
      event.id,
      organisationId,
      sequence,
    ]);
  }
}

consumerFeatures({
  ...probe,
  producer: 'directory',
  sample: registered,
  parts: { controllers: [NoteOrganisation] },
  effect: { table: 'effect', key: 'new.key', sequence: 'new.sequence' },
});
