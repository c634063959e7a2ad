import { Injectable } from '@nestjs/common';
import { CalendarRevisedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RecomputeOpen } from '../../deadline/recompute-open/recompute-open.js';
import { RegionalCalendarRepository } from '../regional-calendar.repository.js';

@Injectable()
export class ReviseCalendarHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: RegionalCalendarRepository,
    private readonly deadlines: RecomputeOpen,
    private readonly clock: Clock,
  ) {}

  /** @throws EditionUnknown, EditionNotNewer */
  async execute(context: RequestContext, { edition }: { readonly edition: string }): Promise<CalendarRevisedV1> {
    return this.unitOfWork.run(context, async (tx) => {
      const calendar = await this.calendars.getForUpdate(tx);
      const revised = calendar.revise(edition, this.clock.now());

      await this.calendars.addEdition(tx, revised);
      await tx.outbox.add(CalendarRevisedV1, revised);
      await this.deadlines.recompute(tx, calendar);
      return revised;
    });
  }
}
