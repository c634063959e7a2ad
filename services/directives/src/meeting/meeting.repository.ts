import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { officeOf } from '../edge/office.js';
import type { Attendance } from './attendance.js';
import { Meeting } from './meeting.js';
import type { Utterance } from './meeting.state.js';
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

  async add(tx: Transaction, meeting: Meeting): Promise<void> {
    await tx.manager.insert(Meeting, meeting);
    await this.remember(tx, meeting);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, meeting: Meeting): Promise<void> {
    const { region, id, latest: _, ...state } = meeting;
    await tx.manager.update(Meeting, { region, id }, state);
    await this.remember(tx, meeting);
  }

  /** The meeting before this one, of its series where it has one: what was promised there is asked for here. */
  async previousOf({ manager }: ReadTransaction, { region, id, series, startsAt }: Meeting): Promise<Meeting | null> {
    return manager
      .createQueryBuilder(Meeting, 'meeting')
      .where('meeting.region = :region and (meeting.starts_at, meeting.id) < (:startsAt, :id::uuid)', { region, startsAt, id })
      .andWhere('meeting.started_at is not null')
      .andWhere('(:series::text is null or lower(meeting.series) = lower(:series))', { series })
      .orderBy({ 'meeting.startsAt': 'DESC', 'meeting.id': 'DESC' })
      .limit(1)
      .getOne();
  }

  /** The next meeting on the calendar after this one. */
  async nextOf({ manager }: ReadTransaction, { region, id, startsAt }: Meeting): Promise<Meeting | null> {
    return manager
      .createQueryBuilder(Meeting, 'meeting')
      .where('meeting.region = :region and (meeting.starts_at, meeting.id) > (:startsAt, :id::uuid)', { region, startsAt, id })
      .andWhere(`meeting.status not in ('draft', 'cancelled')`)
      .orderBy({ 'meeting.startsAt': 'ASC', 'meeting.id': 'ASC' })
      .limit(1)
      .getOne();
  }

  /** What was recorded before of a position. */
  async attendanceOf(
    { manager }: ReadTransaction,
    { region, id }: Meeting,
    { organisationId, position }: Attendance,
  ): Promise<Attendance | undefined> {
    const [row] = await manager.query<Attendance[]>(
      `select organisation_id as "organisationId", position, present, delegate, acting
         from attendance where region = $1 and meeting_id = $2 and organisation_id = $3 and position = $4`,
      [region, id, organisationId, position],
    );
    return row;
  }

  async keepAttendance({ manager, context }: Transaction, { region, id }: Meeting, attendance: Attendance, at: Date): Promise<void> {
    const { organisationId, position, present, delegate, acting } = attendance;
    await manager.query(
      `insert into attendance (region, meeting_id, organisation_id, position, present, delegate, acting, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (region, meeting_id, organisation_id, position)
         do update set present = excluded.present, delegate = excluded.delegate, acting = excluded.acting,
                       recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
      [region, id, organisationId, position, present, delegate, acting, at, context.actorId],
    );
  }

  async addUtterance(
    { manager, context }: Transaction,
    { region, id: meetingId }: Meeting,
    utterance: Utterance,
    at: Date,
    recordedAt: Date,
  ): Promise<void> {
    const { id, speaker, kind, text } = utterance;
    await manager.query(
      `insert into utterance (region, id, meeting_id, speaker, kind, text, said_at, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [region, id, meetingId, speaker, kind, text, at, recordedAt, context.actorId],
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

  /** One line of history for each version. */
  private async remember({ manager, context }: Transaction, { region, id, version, latest }: Meeting): Promise<void> {
    if (!latest) throw new Error('A meeting is stored after a step, and by it.');
    const { action, at, recordedAt, reason = null, detail = null } = latest;
    await manager.query(
      `insert into meeting_history (region, meeting_id, version, action, at, actor_id, actor_role, actor_organisation, reason, detail, position, person, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        region,
        id,
        version,
        action,
        at,
        context.actorId,
        context.role ?? null,
        context.organisation ?? null,
        reason,
        JSON.stringify(detail),
        ...officeOf(context),
        recordedAt,
      ],
    );
  }
}
