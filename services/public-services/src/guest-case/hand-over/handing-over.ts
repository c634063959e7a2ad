import { Injectable } from '@nestjs/common';
import type { TicketFinishedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { GuestCase } from '../guest-case.js';

/** Hands a finished ticket's case to the tenant that owns the service, in the transaction of the ticket: both are there, or neither. */
@Injectable()
export class HandingOver {
  /** Nothing to do where the service is the place's own. */
  async of({ manager, context }: Transaction, finished: TicketFinishedV1): Promise<void> {
    const [service] = await manager.query<{ institutionId: string; ownerRegion: string }[]>(
      `select institution_id as "institutionId", owner_region as "ownerRegion" from service
        where region = $1 and id = $2 and owner_region is not null and institution_id is not null`,
      [context.region, finished.serviceId],
    );
    if (!service) return;
    await manager.insert(GuestCase, GuestCase.of(newId(), service.ownerRegion, context.region, service.institutionId, finished));
  }
}
