import { Injectable } from '@nestjs/common';
import { ChannelLimitSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { LimitedChannel, LimitWish } from '../limit.js';
import { LimitRepository } from '../limit.repository.js';
import { type LimitView, viewOf } from '../limit.view.js';

export interface SetLimit {
  readonly channel: LimitedChannel;
  readonly expected: number | undefined;
  readonly wish: LimitWish;
}

@Injectable()
export class SetLimitHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: LimitRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws LimitUnchanged, VersionMismatch */
  async execute(context: RequestContext, { channel, expected, wish }: SetLimit): Promise<LimitView> {
    return this.unitOfWork.run(context, async (tx) => {
      const limit = await this.limits.getForUpdate(tx, channel);
      expectVersion(limit.version, expected);
      const set = limit.set(wish, context.actorId, this.clock.now());

      await this.limits.save(tx, limit);
      await tx.outbox.add(ChannelLimitSetV1, set);
      return viewOf(limit);
    });
  }
}
