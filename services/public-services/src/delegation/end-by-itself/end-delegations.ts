import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DelegationEndedV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { DelegationRepository } from '../delegation.repository.js';

/** Tells of delegations whose last day is over. */
@Injectable()
export class EndDelegations implements DueWork, OnModuleInit {
  readonly table = 'delegation';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly delegations: DelegationRepository,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const delegation of await this.delegations.getAll(tx, ids)) {
      const ended = delegation.end(now);

      await this.delegations.save(tx, delegation);
      await tx.outbox.add(DelegationEndedV1, ended);
    }
  }
}
