import { Injectable } from '@nestjs/common';
import { MessageReopenedV1 } from '@rakor/contracts';
import { Clock, type Language, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../caller.queries.js';
import { viewOf } from '../message.queries.js';
import { MessageRepository } from '../message.repository.js';
import type { MessageView } from '../message.view.js';

@Injectable()
export class ReopenMessageHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes back that a message was done. @throws MessageNotFound, NoOrganisationInToken */
  async execute(context: RequestContext, command: { readonly id: string; readonly language: Language }): Promise<MessageView> {
    return this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const message = await this.messages.getForUpdate(tx, mailboxes, command.id);
      const reopened = message.reopen(context.actorId, this.clock.now());

      if (reopened) {
        await this.messages.saveDone(tx, message);
        await tx.outbox.add(MessageReopenedV1, reopened);
      }
      return viewOf(tx, mailboxes, command);
    });
  }
}
