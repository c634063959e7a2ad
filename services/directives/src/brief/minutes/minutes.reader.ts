import { Injectable } from '@nestjs/common';
import type { RequestContext, TimeZone } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { viewOf } from '../../meeting/meeting.view.js';
import type { DecisionInMinutes, DirectiveInMinutes, MinutesView, SeatInMinutes, UtteranceInMinutes } from './minutes.view.js';

/** Reads what a closed meeting has left behind. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly directory: DirectoryRepository,
  ) {}

  /** @throws MeetingNotFound, MeetingNotClosed, RegionNotOnboarded */
  async read(context: RequestContext, meetingId: string): Promise<{ minutes: MinutesView; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      meeting.mustBeClosed();
      const { name: regionName, timeZone } = await this.directory.profileOf(tx);
      const ask = <Row>(sql: string): Promise<Row[]> => tx.manager.query<Row[]>(sql, [context.region, meeting.id]);
      const minutes = {
        ...{ meeting: viewOf(meeting), regionName, agenda: meeting.agenda },
        attendance: await ask<SeatInMinutes>(SEATS),
        missing: (await ask<{ name: string }>(MISSING)).map(({ name }) => name),
        utterances: await ask<UtteranceInMinutes>(UTTERANCES),
        decisions: await ask<DecisionInMinutes>(DECISIONS),
        directives: await ask<DirectiveInMinutes>(DIRECTIVES),
      };
      return { minutes, timeZone };
    });
  }
}

const SEATS = `
  select position, o.name as "organisationName", present, delegate, acting
    from attendance a left join organisation o on o.region = a.region and o.id = a.organisation_id
   where a.region = $1 and meeting_id = $2 order by present desc, o.code, position`;

const MISSING = `
  select organisation_name as name from invitation i
   where region = $1 and meeting_id = $2
     and not exists (select from attendance a where a.region = i.region and a.meeting_id = i.meeting_id and a.organisation_id = i.organisation_id)
   order by organisation_code`;

const UTTERANCES = 'select speaker, kind, text from utterance where region = $1 and meeting_id = $2 order by said_at, recorded_at, id';

const DECISIONS = 'select number, text, status from decision where region = $1 and meeting_id = $2 order by decided_at, id';

const DIRECTIVES = `
  select d.number, d.text, d.issuer, d.due_on::text as "dueOn", count(*)::int as addressees,
         (array_agg(a.organisation_name order by a.organisation_code))[1:6] as names
    from directive d join assignment a on a.region = d.region and a.directive_id = d.id
   where d.region = $1 and d.meeting_id = $2
   group by d.number, d.text, d.issuer, d.due_on order by d.number`;
