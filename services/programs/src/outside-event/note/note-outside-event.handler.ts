import { Injectable } from '@nestjs/common';
import { OutsideEventNotedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { OutsideEvent, type OutsideEventWords } from '../outside-event.js';
import { OutsideEventRepository } from '../outside-event.repository.js';
import { type OutsideEventView, viewOf } from '../outside-event.view.js';

@Injectable()
export class NoteOutsideEventHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: OutsideEventRepository,
    private readonly clock: Clock,
  ) {}

  async execute(context: RequestContext, words: OutsideEventWords): Promise<OutsideEventView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const { event, noted } = OutsideEvent.note({ id: newId(), region: context.region }, words, context, now);

      await this.events.add(tx, event, now);
      await tx.outbox.add(OutsideEventNotedV1, noted);
      return viewOf(event);
    });
  }
}
