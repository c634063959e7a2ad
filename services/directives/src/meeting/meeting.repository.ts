import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Attendance, Utterance } from './meeting.js';
import { Meeting } from './meeting.js';
import { MeetingNotFound } from './meeting.errors.js';

/** Loads and stores meetings with their record. */
@Injectable()
export class MeetingRepository {
  /** @throws MeetingNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Meeting> {
    const meeting = await manager.findOneBy(Meeting, { region: context.region, id });
    if (!meeting) throw new MeetingNotFound();
    return meeting;
  }

  /** Locks the row until the transaction ends. @throws MeetingNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Meeting> {
    const meeting = await manager.findOne(Meeting, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw new MeetingNotFound();
    return meeting;
  }

  async add({ manager }: Transaction, meeting: Meeting): Promise<void> {
    await manager.insert(Meeting, meeting);
  }

  async save({ manager }: Transaction, { region, id, ...state }: Meeting): Promise<void> {
    await manager.update(Meeting, { region, id }, state);
  }

  /** Whether a position was recorded as present; undefined when it was not recorded. */
  async presenceOf(
    { manager }: ReadTransaction,
    { region, id }: Meeting,
    { organisationId, position }: Attendance,
  ): Promise<boolean | undefined> {
    const [row] = await manager.query<{ present: boolean }[]>(
      'select present from attendance where region = $1 and meeting_id = $2 and organisation_id = $3 and position = $4',
      [region, id, organisationId, position],
    );
    return row?.present;
  }

  async keepAttendance({ manager, context }: Transaction, { region, id }: Meeting, attendance: Attendance, at: Date): Promise<void> {
    const { organisationId, position, present } = attendance;
    await manager.query(
      `insert into attendance (region, meeting_id, organisation_id, position, present, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (region, meeting_id, organisation_id, position)
         do update set present = excluded.present, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
      [region, id, organisationId, position, present, at, context.actorId],
    );
  }

  async addUtterance({ manager, context }: Transaction, { region, id: meetingId }: Meeting, utterance: Utterance, at: Date): Promise<void> {
    const { id, speaker, kind, text } = utterance;
    await manager.query(
      `insert into utterance (region, id, meeting_id, speaker, kind, text, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [region, id, meetingId, speaker, kind, text, at, context.actorId],
    );
  }

  /** How many utterances and directives a meeting has brought so far. */
  async recordOf({ manager }: ReadTransaction, { region, id }: Meeting): Promise<{ utterances: number; directives: number }> {
    const [counts] = await manager.query<{ utterances: number; directives: number }[]>(
      `select (select count(*)::int from utterance where region = $1 and meeting_id = $2) as utterances,
              (select count(*)::int from directive where region = $1 and meeting_id = $2) as directives`,
      [region, id],
    );
    return counts ?? { utterances: 0, directives: 0 };
  }
}
