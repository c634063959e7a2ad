import { ENDED, OWED } from '../../assignment/assignment.steps.js';

const sql = (statuses: readonly string[]): string => statuses.map((status) => `'${status}'`).join(', ');
/** The first few of those who fulfil a condition: enough for a page. */
const namesOf = (condition: string): string =>
  `coalesce(to_json((array_agg(organisation_name order by organisation_code) filter (where ${condition}))[1:5]), '[]'::json)`;

const LATE = `status in (${sql(OWED)}) and due_on < $4::date`;

/** Said in a meeting before this one, or issued before it without a meeting. */
const earlier = (issued: string) =>
  `case when m.id is null then ${issued}.issued_at < $3 else (m.starts_at, m.id) < ($3::timestamptz, $2::uuid) end`;

const DIRECTIVES = `
  select 4 as rank, 'directive' as kind, d.id as subject_id, d.number, d.text,
         case when a.addressees = 1 then a.one end as party, coalesce(m.held_on, (d.issued_at at time zone r.time_zone)::date) as since, a.due_on,
         greatest(coalesce($4::date - a.due_on, 0), 0) as days_overdue, a.open, a.addressees, a.unacknowledged, a.detail::jsonb
    from directive d
    join region r on r.region = d.region
    left join meeting m on m.region = d.region and m.id = d.meeting_id
    join lateral (
      select count(*)::int as addressees, count(*) filter (where status not in (${sql(ENDED)}, 'verified'))::int as open,
             count(*) filter (where status = 'issued')::int as unacknowledged,
             min(due_on) filter (where status in (${sql(OWED)})) as due_on, min(organisation_name) as one,
             json_build_object('late', ${namesOf(LATE)}, 'lateCount', count(*) filter (where ${LATE}),
                               'silent', ${namesOf(`status = 'issued'`)}) as detail
        from assignment where region = d.region and directive_id = d.id) a on true
   where d.region = $1 and d.status = 'issued' and ${earlier('d')}`;

const EXTENSIONS = `
  select 1, 'extension', a.id, a.number, a.extension->>'reason', a.organisation_name,
         ((a.extension->>'requestedAt')::timestamptz at time zone r.time_zone)::date, a.due_on, 0, 1, 1, 0,
         jsonb_build_object('askedFor', a.extension->>'dueOn', 'granted', a.extensions)
    from assignment a
    left join meeting m on m.region = a.region and m.id = a.meeting_id
    join region r on r.region = a.region
   where a.region = $1 and a.extension is not null and ${earlier('a')}`;

const OBSTACLES = `
  select 2, 'obstacle', o.id, o.subject_number, o.text, o.organisation_name, (o.raised_at at time zone r.time_zone)::date, null::date, 0, 1, 1, 0,
         jsonb_build_object('type', o.type, 'unblocker', o.unblocker)
    from obstacle o join region r on r.region = o.region
   where o.region = $1 and o.resolved_at is null`;

const PROGRAM_OBSTACLES = `
  select 2, 'obstacle', o.id, o.program_number, o.text, o.organisation_name, (o.raised_at at time zone r.time_zone)::date, null::date, 0, 1, 1, 0,
         jsonb_build_object('type', o.type, 'unblocker', o.unblocker, 'program', o.program_title)
    from program_obstacle o join region r on r.region = o.region
   where o.region = $1 and o.resolved_at is null`;

/** A window is reviewed by the first meeting that has it on its table and is closed (F4). */
const MIDPOINTS = `
  select 0, 'midpoint-review', w.window_id, w.number, w.name, w.position, w.midpoint_on, null::date, 0, 1, 1, 0, jsonb_build_object('lastDay', w.last_day)
    from program_midpoint w
   where w.region = $1 and not w.closed
     and not exists (select from carry_over c join meeting m on m.region = c.region and m.id = c.meeting_id
                      where c.region = w.region and c.kind = 'midpoint-review' and c.subject_id = w.window_id and m.status in ('closed', 'reopened'))`;

/** What regencies have proposed to a province (N6), and what the region itself waits for an answer to. */
const PROPOSALS = `
  select 3, 'proposal', p.id, p.number, p.text, p.proposer, (p.submitted_at at time zone r.time_zone)::date, p.answer_due_on,
         greatest($4::date - p.answer_due_on, 0), 1, 1, 0, jsonb_build_object('from', p.region, 'to', p.addressee_region, 'studied', p.status = 'under-study')
    from proposal p join region r on r.region = $1
   where (p.region = $1 or p.addressee_region = $1) and p.status in ('submitted', 'under-study')`;

/** Everything that is open before meeting $2 of region $1, which starts at $3, reckoned on its local day $4; what is late comes first. */
export const LIVE = `
  select row_number() over (order by days_overdue desc, rank, due_on nulls last, number, subject_id)::int as position,
         kind, subject_id, number, text, party, since, due_on, days_overdue, open, addressees, unacknowledged, detail
    from (${DIRECTIVES} union all ${EXTENSIONS} union all ${OBSTACLES}
          union all ${PROGRAM_OBSTACLES} union all ${MIDPOINTS} union all ${PROPOSALS}) matters`;
