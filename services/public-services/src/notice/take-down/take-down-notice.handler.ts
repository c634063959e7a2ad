import { Injectable } from '@nestjs/common';
import { NoticeTakenDownV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { NoticeRepository } from '../notice.repository.js';
import { type NoticeView, viewOf } from '../notice.view.js';

@Injectable()
export class TakeDownNoticeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws NoticeNotFound, PlaceNotYours, NoticeOver */
  async execute(context: RequestContext, id: string): Promise<NoticeView> {
    return this.unitOfWork.run(context, async (tx) => {
      const notice = await this.notices.getForUpdate(tx, id);
      const place = await this.places.get(tx, notice.placeId);
      place.mustBeKeptBy(context);
      notice.placeName = place.name;
      const takenDown = notice.takeDown(context.actorId, this.clock.now());

      await this.notices.save(tx, notice);
      await tx.outbox.add(NoticeTakenDownV1, takenDown);
      return viewOf(notice);
    });
  }
}
