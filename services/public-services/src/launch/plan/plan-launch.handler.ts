import { Injectable } from '@nestjs/common';
import { type LaunchGate, LaunchPlannedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegionCalendars } from '../../calendar/calendar.reader.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { launchDay, type LaunchDue } from '../launch.day.js';
import { Launch } from '../launch.js';
import { LaunchRepository } from '../launch.repository.js';
import { type LaunchView, viewOf } from '../launch.view.js';

export interface PlanLaunch {
  readonly placeId: string;
  readonly gate: LaunchGate;
  readonly due: LaunchDue;
  readonly guest: string | null;
}

@Injectable()
export class PlanLaunchHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly calendars: RegionCalendars,
    private readonly launches: LaunchRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceIsClosed, LaunchDayAmbiguous, LaunchDayUnclear, LaunchPlanned */
  async execute(context: RequestContext, { placeId, gate, due, guest }: PlanLaunch): Promise<LaunchView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForShare(tx, placeId);
      place.mustBeKeptBy(context);
      place.mustHaveAFuture();
      const now = this.clock.now();
      const today = place.dayAt(now);
      const day = launchDay(due, today, await this.calendars.on(tx, today));
      const { launch, planned } = Launch.plan(newId(), place, gate, day, guest, now);

      await this.launches.add(tx, launch);
      await tx.outbox.add(LaunchPlannedV1, planned);
      return viewOf(launch);
    });
  }
}
