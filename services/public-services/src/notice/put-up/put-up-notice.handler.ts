import { Injectable } from '@nestjs/common';
import { NoticePutUpV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { Notice } from '../notice.js';
import { NoticeRepository } from '../notice.repository.js';
import { type NoticeView, viewOf } from '../notice.view.js';
import type { PutUpNotice } from './put-up-notice.controller.js';

/** A day at the counters, whatever the hour at which it is put up. */
const USUAL_MS = 12 * 3_600_000;

@Injectable()
export class PutUpNoticeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, NoticeTimeUnclear */
  async execute(
    context: RequestContext,
    placeId: string,
    { indonesian, english, from: begin, until: end }: PutUpNotice,
  ): Promise<NoticeView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const place = await this.places.get(tx, placeId);
      place.mustBeKeptBy(context);
      const from = begin === undefined ? now : new Date(begin);
      const until = end === undefined ? new Date(from.getTime() + USUAL_MS) : new Date(end);
      const { notice, putUp } = Notice.putUp(newId(), place, { indonesian, english, from, until }, context.actorId, now);

      await this.notices.add(tx, notice);
      await tx.outbox.add(NoticePutUpV1, putUp);
      return viewOf(notice);
    });
  }
}
