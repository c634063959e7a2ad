import { Injectable } from '@nestjs/common';
import type { RequestContext, TimeZone } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { ENDED, OWED } from '../assignment/assignment.steps.js';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { CarryOver } from '../meeting/carry-over/carry-over.js';
import type { Meeting } from '../meeting/meeting.js';
import { MeetingRepository } from '../meeting/meeting.repository.js';
import { briefOf, type Progress } from './brief.js';
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
    private readonly directory: DirectoryRepository,
  ) {}

  /** @throws MeetingNotFound, RegionNotOnboarded */
  async read(context: RequestContext, meetingId: string): Promise<{ brief: BriefView; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      const { name: regionName, timeZone } = await this.directory.profileOf(tx);
      const table = await this.carryOver.of(tx, meeting, 0, ALL);
      const next = await this.meetings.nextOf(tx, meeting);
      const previous = await this.meetings.previousOf(tx, meeting);
      const last = previous && { meeting: previous, directives: await progressOf(tx, previous, meeting) };
      return { brief: briefOf({ meeting, regionName, table, next, last }), timeZone };
    });
  }
}

/** How far the directives of a meeting have come, reckoned on the day of a later one. */
async function progressOf({ manager }: ReadTransaction, { region, id }: Meeting, { heldOn }: Meeting): Promise<Progress[]> {
  return manager.query<Progress[]>(
    `select d.number, d.text, count(*)::int as addressees, count(*) filter (where a.status = any ($4) or a.status = 'verified')::int as done,
            count(*) filter (where a.status = 'reported')::int as reported,
            count(*) filter (where a.status = any ($5) and a.due_on < $3::date)::int as late,
            count(*) filter (where a.acknowledged_at is not null)::int as acknowledged
       from directive d join assignment a on a.region = d.region and a.directive_id = d.id
      where d.region = $1 and d.meeting_id = $2
      group by d.number, d.text order by d.number`,
    [region, id, heldOn, ENDED, OWED],
  );
}
