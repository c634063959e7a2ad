import { Injectable } from '@nestjs/common';
import { MessageDoneV1, MessageReadV1 } from '@rakor/contracts';
import { Clock, type Language, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../caller.queries.js';
import { viewOf } from '../message.queries.js';
import { MessageRepository } from '../message.repository.js';
import type { MessageView } from '../message.view.js';

@Injectable()
export class MarkDoneHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** Says that nothing is left to do about a message; what is done has been read. @throws MessageNotFound, NoOrganisationInToken */
  async execute(context: RequestContext, command: { readonly id: string; readonly language: Language }): Promise<MessageView> {
    return this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const message = await this.messages.getForUpdate(tx, mailboxes, command.id);
      const now = this.clock.now();
      const read = message.read(context.actorId, now);
      if (read) {
        await this.messages.saveRead(tx, [message]);
        await tx.outbox.add(MessageReadV1, read);
      }
      const done = message.done(context.actorId, now);
      if (done) {
        await this.messages.saveDone(tx, message);
        await tx.outbox.add(MessageDoneV1, done);
      }
      return viewOf(tx, mailboxes, command);
    });
  }
}
