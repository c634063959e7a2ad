import { Injectable } from '@nestjs/common';
import { MeetingScheduledV1 } from '@rakor/contracts';
import { localDateOf, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { yearOf } from '../../number/number.js';
import { NumberRepository } from '../../number/number.repository.js';
import { Meeting, type MeetingIdentity, type MeetingPlan } from '../meeting.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

@Injectable()
export class ScheduleMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly directory: DirectoryRepository,
    private readonly numbers: NumberRepository,
  ) {}

  /** @throws RegionNotOnboarded */
  async execute(context: RequestContext, plan: MeetingPlan): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { meeting, scheduled } = Meeting.schedule(await this.identify(tx, plan.startsAt), plan);

      await this.meetings.add(tx, meeting);
      await tx.outbox.add(MeetingScheduledV1, scheduled);
      return viewOf(meeting);
    });
  }

  /** The number belongs to the year in which the meeting is held where it is held: a meeting of 2021 that is put in today is one of 2021. */
  private async identify(tx: Transaction, startsAt: Date): Promise<MeetingIdentity> {
    const heldOn = localDateOf(startsAt, await this.directory.zoneOf(tx));
    return { id: newId(), region: tx.context.region, number: await this.numbers.next(tx, 'RKR', yearOf(heldOn)), heldOn };
  }
}
