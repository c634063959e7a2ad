import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Meeting } from '../meeting.js';
import type { CarriedOver } from './carried-over.view.js';
import { LIVE } from './open-matters.js';

/** What is open from earlier meetings and so lies on the table of the next one, without anybody pinning it (B12). */
@Injectable()
export class CarryOver {
  /** Keeps what is open at this moment as what lay on the table of a meeting that has just started. */
  async freeze({ manager }: Transaction, meeting: Meeting): Promise<void> {
    const columns =
      'position, kind, subject_id, number, text, party, since, due_on, days_overdue, open, addressees, unacknowledged, detail';
    await manager.query(`insert into carry_over (region, meeting_id, ${columns}) select $1, $2, ${columns} from (${LIVE}) live`, [
      ...scopeOf(meeting),
    ]);
  }

  /** From `after` on at most `limit`: of a meeting that has started what lay on its table then, of another what is open now. */
  async of({ manager }: ReadTransaction, meeting: Meeting, after: number, limit: number): Promise<CarriedOver[]> {
    const [source, parameters] = meeting.isPlanned ? [`(${LIVE}) live`, scopeOf(meeting)] : [FROZEN, scopeOf(meeting).slice(0, 2)];
    const [from, most] = [parameters.length + 1, parameters.length + 2];
    return manager.query<CarriedOver[]>(`${COLUMNS} from ${source} where position > $${from}::float8 order by position limit $${most}`, [
      ...parameters,
      after,
      limit,
    ]);
  }
}

/** The day of the meeting is the day of reckoning: whoever reads it before or later reads the same. */
function scopeOf({ region, id, startsAt, heldOn }: Meeting): unknown[] {
  return [region, id, startsAt, heldOn];
}

const FROZEN = '(select * from carry_over where region = $1 and meeting_id = $2) frozen';

const COLUMNS = `
  select position, kind, subject_id as "subjectId", number, text, party, since::text, due_on::text as "dueOn", days_overdue as "daysOverdue",
         open, addressees, unacknowledged, detail`;
