import { Injectable } from '@nestjs/common';
import { CalendarClosureWithdrawnV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RecomputeOpen } from '../../deadline/recompute-open/recompute-open.js';
import { RegionalCalendarRepository } from '../regional-calendar.repository.js';

export interface WithdrawClosure {
  readonly closureId: string;
  readonly basis: string;
}

@Injectable()
export class WithdrawClosureHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: RegionalCalendarRepository,
    private readonly deadlines: RecomputeOpen,
    private readonly clock: Clock,
  ) {}

  /** @throws ClosureNotFound, ClosureAlreadyWithdrawn */
  async execute(context: RequestContext, { closureId, basis }: WithdrawClosure): Promise<CalendarClosureWithdrawnV1> {
    return this.unitOfWork.run(context, async (tx) => {
      const calendar = await this.calendars.getForUpdate(tx);
      const withdrawn = calendar.withdraw(closureId, basis, this.clock.now());

      await this.calendars.withdrawClosure(tx, withdrawn);
      await tx.outbox.add(CalendarClosureWithdrawnV1, withdrawn);
      await this.deadlines.recompute(tx, calendar);
      return withdrawn;
    });
  }
}
