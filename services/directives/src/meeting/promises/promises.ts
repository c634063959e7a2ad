import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { ENDED, OWED } from '../../assignment/assignment.steps.js';
import type { Meeting } from '../meeting.js';
import { MeetingRepository } from '../meeting.repository.js';
import type { LastPromises, Progress } from './promised.view.js';

/** What the meeting before one asked for, and how far that has come: of its series where it has one. */
@Injectable()
export class Promises {
  constructor(private readonly meetings: MeetingRepository) {}

  /** Keeps how far it has come at this moment as what a meeting that has just started was told. */
  async freeze(tx: Transaction, meeting: Meeting): Promise<void> {
    const last = await this.live(tx, meeting);
    await tx.manager.query('insert into meeting_promises (region, meeting_id, last) values ($1, $2, $3)', [
      ...[meeting.region, meeting.id, last && JSON.stringify(last)],
    ]);
  }

  /** Of a meeting that has started what it was told then, of another what is known now; null where there was none before. */
  async of(tx: ReadTransaction, meeting: Meeting): Promise<LastPromises | null> {
    if (meeting.isPlanned) return this.live(tx, meeting);
    const [told] = await tx.manager.query<{ last: LastPromises | null }[]>(
      'select last from meeting_promises where region = $1 and meeting_id = $2',
      [meeting.region, meeting.id],
    );
    return told ? told.last : this.live(tx, meeting);
  }

  /** What one meeting asked for, reckoned on a local day. */
  async since({ manager }: ReadTransaction, { region, id, number, title, heldOn }: Meeting, on: string): Promise<LastPromises> {
    const directives = await manager.query<Progress[]>(PROGRESS, [region, id, on, ENDED, OWED]);
    return { meeting: { id, number, title, heldOn }, directives };
  }

  private async live(tx: ReadTransaction, meeting: Meeting): Promise<LastPromises | null> {
    const previous = await this.meetings.previousOf(tx, meeting);
    return previous && this.since(tx, previous, meeting.heldOn);
  }
}

const PROGRESS = `
  select d.number, d.text, count(*)::int as addressees, count(*) filter (where a.status = any ($4) or a.status = 'verified')::int as done,
         count(*) filter (where a.status = 'reported')::int as reported,
         count(*) filter (where a.status = any ($5) and a.due_on < $3::date)::int as late,
         count(*) filter (where a.acknowledged_at is not null)::int as acknowledged
    from directive d join assignment a on a.region = d.region and a.directive_id = d.id
   where d.region = $1 and d.meeting_id = $2
   group by d.number, d.text order by d.number`;
