import { Injectable } from '@nestjs/common';
import { MessageReadV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../caller.queries.js';
import { unreadIn } from '../count-unread/count-unread.query.js';
import { MessageRepository } from '../message.repository.js';
import type { AllRead } from './read-all.controller.js';

/** In one transaction each message announces its own reading: 1,000 take about half a second. */
const MOST = 1_000;

@Injectable()
export class ReadAllHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** Marks what is unread now as read. @throws NoOrganisationInToken */
  async execute(context: RequestContext): Promise<AllRead> {
    return this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const messages = await this.messages.getUnreadForUpdate(tx, mailboxes, MOST);
      const at = this.clock.now();
      const readings = messages.flatMap((message) => message.read(context.actorId, at) ?? []);

      await this.messages.saveRead(tx, messages);
      for (const reading of readings) await tx.outbox.add(MessageReadV1, reading);
      return { read: readings.length, unread: await unreadIn(tx, mailboxes) };
    });
  }
}
