import { ENDED, OWED } from '../../assignment/assignment.steps.js';

const sql = (statuses: readonly string[]): string => statuses.map((status) => `'${status}'`).join(', ');

const DIRECTIVES = `
  select 1 as rank, 'directive' as kind, d.id as subject_id, d.number, d.text,
         case when a.addressees = 1 then a.one end as party,
         m.held_on as since, a.due_on, greatest(coalesce($4::date - a.due_on, 0), 0) as days_overdue, a.open, a.addressees, a.unacknowledged
    from directive d
    join meeting m on m.region = d.region and m.id = d.meeting_id
    join lateral (
      select count(*)::int as addressees, count(*) filter (where status not in (${sql(ENDED)}, 'verified'))::int as open,
             count(*) filter (where status = 'issued')::int as unacknowledged,
             min(due_on) filter (where status in (${sql(OWED)})) as due_on, min(organisation_name) as one
        from assignment where region = d.region and directive_id = d.id) a on true
   where d.region = $1 and d.status = 'issued' and (m.starts_at, m.id) < ($3::timestamptz, $2::uuid)`;

/** Everything that is open before meeting $2 of region $1, which starts at $3, reckoned on its local day $4; what is late comes first. */
export const LIVE = `
  select row_number() over (order by days_overdue desc, rank, due_on nulls last, number, subject_id)::int as position,
         kind, subject_id, number, text, party, since, due_on, days_overdue, open, addressees, unacknowledged
    from (${DIRECTIVES}) matters`;
