import type { RequestContext } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { MeetingNotFound, MeetingNotScheduled } from '../meeting.errors.js';
import { minutesOf } from '../agenda.js';
import { Meeting } from '../meeting.js';
import type { Occasion } from './calendar.js';
import type { InvitationView } from './invitation.view.js';

/**
 * What the caller is asked to, the latest first: an organisation what is addressed to it, others what another tenant asks theirs to (N1).
 * @param before instant and id of the meeting after which the page begins
 */
export async function invitationsOf(
  tx: ReadTransaction,
  before: readonly [string, string] | undefined,
  limit: number,
): Promise<InvitationView[]> {
  const { region, role, organisation = null } = tx.context;
  return tx.manager.query<InvitationView[]>(
    `select distinct on (starts_at, meeting_id) meeting_id as "meetingId", region, organisation_code as "organisationCode",
            organisation_name as "organisationName", number, title, type, minutes, place, chair, cancelled,
            to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt"
       from invitation
      where addressee_region = $1 and case when $2 then organisation_code = $3 else region <> $1 end
        and ($4::timestamptz is null or (starts_at, meeting_id) < ($4, $5::uuid))
      order by starts_at desc, meeting_id desc, organisation_code limit $6`,
    [region, role === 'organisation', organisation, ...(before ?? [null, null]), limit],
  );
}

/**
 * What the caller may know of a meeting that he is asked to, and the tenant in which it is held.
 * @throws MeetingNotFound also where he is not asked; MeetingNotScheduled for a draft, to which nobody is asked yet
 */
export async function occasionFor(tx: ReadTransaction, meetingId: string): Promise<{ occasion: Occasion; region: string }> {
  const own = tx.context.role === 'organisation' ? null : await tx.manager.findOneBy(Meeting, { region: tx.context.region, id: meetingId });
  if (own) return { occasion: occasionOf(own), region: own.region };
  const [invitation] = await tx.manager.query<(Occasion & { region: string })[]>(
    `select region, meeting_id as "meetingId", number, title, starts_at as "startsAt", minutes, place, chair, cancelled, version
       from invitation where meeting_id = $1 and addressee_region = $2 and ($3::text is null or organisation_code = $3) limit 1`,
    [meetingId, tx.context.region, organisationIn(tx.context)],
  );
  if (!invitation) throw new MeetingNotFound();
  return { occasion: invitation, region: invitation.region };
}

/** The code that narrows what is seen; an organisation without one sees nothing. */
function organisationIn({ role, organisation = '' }: RequestContext): string | null {
  return role === 'organisation' ? organisation : null;
}

function occasionOf({ id, number, title, startsAt, agenda, place, chair, status, version }: Meeting): Occasion {
  if (status === 'draft') throw new MeetingNotScheduled(number, status);
  return { meetingId: id, number, title, startsAt, minutes: minutesOf(agenda), place, chair, cancelled: status === 'cancelled', version };
}
