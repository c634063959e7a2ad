import { Injectable } from '@nestjs/common';
import { CalendarClosureAddedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RecomputeOpen } from '../../deadline/recompute-open/recompute-open.js';
import type { RegionalClosure } from '../regional-calendar.js';
import { RegionalCalendarRepository } from '../regional-calendar.repository.js';

export type CloseDay = Pick<RegionalClosure, 'date' | 'name' | 'basis'>;

@Injectable()
export class CloseDayHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: RegionalCalendarRepository,
    private readonly deadlines: RecomputeOpen,
    private readonly clock: Clock,
  ) {}

  /** @throws DayAlreadyClosed */
  async execute(context: RequestContext, closure: CloseDay): Promise<CalendarClosureAddedV1> {
    return this.unitOfWork.run(context, async (tx) => {
      const calendar = await this.calendars.getForUpdate(tx);
      const added = calendar.close({ id: newId(), ...closure }, this.clock.now());

      await this.calendars.addClosure(tx, added);
      await tx.outbox.add(CalendarClosureAddedV1, added);
      await this.deadlines.recompute(tx, calendar);
      return added;
    });
  }
}
