import { Injectable } from '@nestjs/common';
import { FollowingSetV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../../message/caller.queries.js';
import type { Item } from '../../message/item.js';
import { ItemUnheardOf } from '../following.errors.js';
import { FollowingRepository } from '../following.repository.js';

@Injectable()
export class SetFollowingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followings: FollowingRepository,
    private readonly clock: Clock,
  ) {}

  /** What an inbox tells of may be followed by those who read it. @throws ItemUnheardOf, NoOrganisationInToken */
  async execute(context: RequestContext, { item, follows }: { readonly item: Item; readonly follows: boolean }): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const [mailbox] = mailboxes;
      if (!mailbox || !(await this.followings.isHeardOf(tx, mailboxes, item))) throw new ItemUnheardOf();
      const following = await this.followings.getForUpdate(tx, mailbox, item);
      const set = following.set(follows, context.actorId, this.clock.now());
      if (!set) return;

      await this.followings.save(tx, following);
      await tx.outbox.add(FollowingSetV1, set);
    });
  }
}
