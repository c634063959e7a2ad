import { Injectable } from '@nestjs/common';
import type { Language, RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersMailboxes } from '../caller.queries.js';
import { viewOf } from '../message.queries.js';
import type { MessageView } from '../message.view.js';

@Injectable()
export class ShowMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws MessageNotFound, also for somebody else's message; NoOrganisationInToken */
  async one(context: RequestContext, wanted: { readonly id: string; readonly language: Language }): Promise<MessageView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(tx, await callersMailboxes(tx), wanted));
  }
}
