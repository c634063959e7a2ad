import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GuestCaseReceivedV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { GuestCase } from '../guest-case.js';

/** Announces in the owner's tenant what the places of others have handed over: no transaction reaches from one regency into another. */
@Injectable()
export class ReceiveCases implements DueWork, OnModuleInit {
  readonly table = 'guest_case';

  constructor(private readonly dueWorks: DueWorks) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform({ manager, context, outbox }: Transaction, ids: readonly string[], now: Date): Promise<void> {
    const where = { region: context.region, id: In([...ids]) };
    for (const guestCase of await manager.find(GuestCase, { where, order: { servedAt: 'ASC', id: 'ASC' } })) {
      const received = guestCase.receive(now);

      const { region, id, receivedAt, dueAt, version } = guestCase;
      await manager.update(GuestCase, { region, id }, { receivedAt, dueAt, version });
      await outbox.add(GuestCaseReceivedV1, received);
    }
  }
}
