import { Injectable } from '@nestjs/common';
import { MessageReadV1 } from '@rakor/contracts';
import { Clock, type Language, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../caller.queries.js';
import { viewOf } from '../message.queries.js';
import { MessageRepository } from '../message.repository.js';
import type { MessageView } from '../message.view.js';

@Injectable()
export class ReadMessageHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** Marks a message as read, and announces it the first time. @throws MessageNotFound, NoOrganisationInToken */
  async execute(context: RequestContext, command: { readonly id: string; readonly language: Language }): Promise<MessageView> {
    return this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const message = await this.messages.getForUpdate(tx, mailboxes, command.id);
      const read = message.read(context.actorId, this.clock.now());

      if (read) {
        await this.messages.saveRead(tx, [message]);
        await tx.outbox.add(MessageReadV1, read);
      }
      return viewOf(tx, mailboxes, command);
    });
  }
}
