import { localDateOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { profileOf } from '../register/register.queries.js';
import { Reader } from './reader.js';

/** Columns of a ReaderRow; the table is called r. */
export const READER_COLUMNS = `r.region, r.id, r.subject, r.language, r.digest, r.channels, r.position_id as "positionId", r.version,
  case when r.quiet_from is not null then json_build_object('from', r.quiet_from, 'until', r.quiet_until) end as "quietHours",
  case when r.email is not null then json_build_object('sealed', r.email, 'mask', r.email_mask, 'proof', r.email_proof) end as email,
  case when r.phone is not null then json_build_object('sealed', r.phone, 'mask', r.phone_mask, 'proof', r.phone_proof) end as phone`;

export type ReaderRow = Pick<
  Reader,
  'region' | 'id' | 'subject' | 'language' | 'digest' | 'channels' | 'positionId' | 'quietHours' | 'email' | 'phone' | 'version'
>;

export function readerOf(row: ReaderRow): Reader {
  return Object.assign(new Reader(), row);
}

export async function readersById({ manager, context }: ReadTransaction, ids: readonly string[]): Promise<Map<string, Reader>> {
  const rows = await manager.query<ReaderRow[]>(`select ${READER_COLUMNS} from reader r where r.region = $1 and r.id = any ($2::uuid[])`, [
    context.region,
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, readerOf(row)]));
}

/** A reader and one of the mailboxes. */
export interface ReaderOfMailbox {
  readonly reader: Reader;
  readonly kind: string;
  readonly code: string;
}

/** Whoever came last to hold position `p`, an expression, by day `d`: the ones before ended when the next began. */
const holderOf = (p: string, d: string) => `select subject from holding
  where region = $1 and position_id = ${p} and ${d}::date between held_from and coalesce(held_until, 'infinity')
  order by held_from desc, sequence desc limit 1`;

/**
 * Who reads some mailboxes, each person once: as what that person said for a position held there at the time, or else alone, or else for one that
 * was left.
 */
export async function readersOf(
  tx: ReadTransaction,
  mailboxes: readonly { readonly kind: string; readonly code: string }[],
  now: Date,
): Promise<ReaderOfMailbox[]> {
  const { manager, context } = tx;
  const { timeZone } = await profileOf(tx);
  const rows = await manager.query<(ReaderRow & { kind: string; code: string })[]>(
    `select distinct on (m.kind, m.code, r.subject) ${READER_COLUMNS}, m.kind, m.code
       from reader_mailbox m join reader r on r.region = m.region and r.id = m.reader_id
       left join lateral (${holderOf('r.position_id', '$4')}) h on r.position_id is not null
     where m.region = $1 and (m.kind, m.code) in (select * from unnest($2::text[], $3::text[]))
     order by m.kind, m.code, r.subject, (h.subject is not distinct from r.subject) desc, (r.position_id is null) desc, r.id`,
    [context.region, mailboxes.map(({ kind }) => kind), mailboxes.map(({ code }) => code), localDateOf(now, timeZone)],
  );
  return rows.map(({ kind, code, ...row }) => ({ reader: readerOf(row), kind, code }));
}

/** Which of some readers hold, on the present day, the position that they read in; those who read in none are among them. */
export async function stillInOffice(tx: ReadTransaction, readers: readonly Reader[], now: Date): Promise<Set<string>> {
  const { manager, context } = tx;
  const inOffice = readers.filter(({ positionId }) => positionId !== null);
  const alone = readers.filter(({ positionId }) => positionId === null).map(({ id }) => id);
  if (inOffice.length === 0) return new Set(alone);
  const { timeZone } = await profileOf(tx);
  const rows = await manager.query<{ id: string }[]>(
    `select asked.id from unnest($2::uuid[], $3::uuid[], $4::text[]) as asked(id, position_id, subject)
     cross join lateral (${holderOf('asked.position_id', '$5')}) h where h.subject = asked.subject`,
    [
      ...[
        context.region,
        inOffice.map(({ id }) => id),
        inOffice.map(({ positionId }) => positionId),
        inOffice.map(({ subject }) => subject),
      ],
      localDateOf(now, timeZone),
    ],
  );
  return new Set([...alone, ...rows.map(({ id }) => id)]);
}
