import { Injectable } from '@nestjs/common';
import type { RequestContext, TimeZone } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { CarryOver } from '../meeting/carry-over/carry-over.js';
import { MeetingRepository } from '../meeting/meeting.repository.js';
import { Promises } from '../meeting/promises/promises.js';
import { briefOf } from './brief.js';
import type { BriefView } from './brief.view.js';

/** More open matters than any region has; a page shows the first few and counts all. */
const ALL = 100_000;

/** Reads what a brief is made of. */
@Injectable()
export class BriefReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly carryOver: CarryOver,
    private readonly promises: Promises,
    private readonly directory: DirectoryRepository,
  ) {}

  /** @throws MeetingNotFound, RegionNotOnboarded */
  async read(context: RequestContext, meetingId: string): Promise<{ brief: BriefView; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      const { name: regionName, timeZone } = await this.directory.profileOf(tx);
      const table = await this.carryOver.of(tx, meeting, 0, ALL);
      const next = await this.meetings.nextOf(tx, meeting);
      const last = await this.promises.of(tx, meeting);
      return { brief: briefOf({ meeting, regionName, table, next, last }), timeZone };
    });
  }
}
