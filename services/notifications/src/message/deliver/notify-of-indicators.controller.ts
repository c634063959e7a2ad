import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FigureLateV1, IndicatorOffTrackV1, IndicatorOnTrackV1, MeasurementReturnedV1, TargetSetV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { figureLate, indicatorOffTrack, indicatorOnTrack, measurementReturned, targetHandedDown } from '../template/indicator.templates.js';
import { deliver } from './deliver.js';
import { organisation, secretariat } from './letter.js';

/** Tells who owns an indicator, and the secretariat, of what somebody has to act on; not of each figure. */
@Controller()
export class NotifyOfIndicators {
  @EventPattern<string>(IndicatorOffTrackV1.type)
  async offTrack(@Payload() fact: IndicatorOffTrackV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(
      tx,
      event,
      indicatorOffTrack,
      [organisation(fact), secretariat].map((to) => ({ to, facts: fact })),
    );
  }

  @EventPattern<string>(IndicatorOnTrackV1.type)
  async onTrack(@Payload() fact: IndicatorOnTrackV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(
      tx,
      event,
      indicatorOnTrack,
      [organisation(fact), secretariat].map((to) => ({ to, facts: fact })),
    );
  }

  @EventPattern<string>(FigureLateV1.type)
  async figureLate(@Payload() fact: FigureLateV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(
      tx,
      event,
      figureLate,
      [organisation(fact), secretariat].map((to) => ({ to, facts: fact })),
    );
  }

  @EventPattern<string>(MeasurementReturnedV1.type)
  async measurementReturned(@Payload() fact: MeasurementReturnedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, measurementReturned, [{ to: organisation(fact), facts: fact }]);
  }

  /** A region knows of a target that it has set itself. */
  @EventPattern<string>(TargetSetV1.type)
  async targetSet(@Payload() fact: TargetSetV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (fact.setIn === event.region) return;
    await deliver(
      tx,
      event,
      targetHandedDown,
      [organisation(fact), secretariat].map((to) => ({ to, facts: fact })),
    );
  }
}
