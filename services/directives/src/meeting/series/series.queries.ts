const OCCURRENCE = `json_build_object('id', id, 'number', number, 'title', title, 'heldOn', held_on)`;

/** The series of region $1 for which a condition on their meetings holds, by name; upper and lower case are the same series. */
export const seriesWhere = (condition: string): string => `
  select (array_agg(series order by starts_at desc, id desc))[1] as name, count(*)::int as occurrences,
         (array_agg(${OCCURRENCE} order by starts_at desc, id desc) filter (where started_at is not null))[1] as last,
         (array_agg(${OCCURRENCE} order by starts_at, id) filter (where status = 'scheduled'))[1] as next
    from meeting
   where region = $1 and series is not null and status not in ('draft', 'cancelled') and ${condition}
   group by lower(series) order by lower(series)`;
