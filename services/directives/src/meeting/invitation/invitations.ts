import { Injectable } from '@nestjs/common';
import type { MeetingInvitee } from '@rakor/contracts';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { AddresseeSet } from '../../addressee/addressee-set.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import type { Meeting } from '../meeting.js';
import { minutesOf } from '../agenda.js';

/** Whom a meeting asks to come, and what they are told of it. */
@Injectable()
export class Invitations {
  constructor(private readonly directory: DirectoryRepository) {}

  /**
   * Whom a set means on the day of the meeting.
   * @param on YYYY-MM-DD, local to the region
   * @throws OrganisationUnknown
   */
  async expand(tx: ReadTransaction, set: AddresseeSet, on: string): Promise<MeetingInvitee[]> {
    const invited = await this.directory.expand(tx, set, on, '/invited');
    return invited.map(({ organisationId, code, name, homeRegion }) => ({
      ...{ organisationId, organisationCode: code, organisationName: name, region: homeRegion },
    }));
  }

  /** Writes the invitations, or writes them anew after a change, in one statement; who has joined since the first time is added. */
  async keep({ manager }: Transaction, meeting: Meeting, invitees: readonly MeetingInvitee[]): Promise<void> {
    const { region, id, number, title, type, startsAt, agenda, place, chair, status, version } = meeting;
    const columnsOf = [
      invitees.map(({ organisationId }) => organisationId),
      invitees.map(({ organisationCode }) => organisationCode),
      invitees.map(({ organisationName }) => organisationName),
      invitees.map((invitee) => invitee.region),
    ];
    const same = [region, id, number, title, type, startsAt, minutesOf(agenda), place, chair, status === 'cancelled', version];
    await manager.query(KEEP, [...columnsOf, ...same]);
  }
}

const KEEP = `
  insert into invitation (organisation_id, organisation_code, organisation_name, addressee_region, region, meeting_id, number, title, type, starts_at,
                          minutes, place, chair, cancelled, version)
  select one.*, $5, $6::uuid, $7, $8, $9, $10::timestamptz, $11::int, $12, $13, $14::boolean, $15::int
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as one
  on conflict (region, meeting_id, organisation_id) do update
    set title = excluded.title, starts_at = excluded.starts_at, minutes = excluded.minutes, place = excluded.place, chair = excluded.chair,
        cancelled = excluded.cancelled, version = excluded.version`;
