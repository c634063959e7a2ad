import { Injectable } from '@nestjs/common';
import { OutsideEventMovedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { OutsideEventRepository } from '../outside-event.repository.js';
import { type MovedOutsideEventView, viewOf } from '../outside-event.view.js';

export interface MoveOutsideEvent {
  readonly eventId: string;
  readonly expected?: number | undefined;
  readonly expectedOn: string;
  readonly reason: string;
}

@Injectable()
export class MoveOutsideEventHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: OutsideEventRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws OutsideEventNotFound, VersionMismatch, NotYourOutsideEvent, OutsideEventStays */
  async execute(context: RequestContext, { eventId, expected, expectedOn, reason }: MoveOutsideEvent): Promise<MovedOutsideEventView> {
    return this.unitOfWork.run(context, async (tx) => {
      const [event, now] = [await this.events.getForUpdate(tx, eventId), this.clock.now()];
      expectVersion(event.version, expected);
      const moved = event.move(expectedOn, reason, await this.events.effectsOf(tx, event, expectedOn, now), context, now);

      await this.events.save(tx, event, reason, now);
      await tx.outbox.add(OutsideEventMovedV1, moved);
      return { ...viewOf(event), effects: moved.effects ?? [] };
    });
  }
}
