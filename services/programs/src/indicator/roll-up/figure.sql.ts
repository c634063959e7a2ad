/** By which column a tenant finds the figures that it may add up. */
type Owner = 'province' | 'region';

/** A province finds its regencies' rows by what they say of their province, a regency its own by their region. */
export const ownerOf = (region: string): Owner => (region.length === 2 ? 'province' : 'region');

const partIs = (n: number): string => `($${n}::text is null or part = $${n})`;
const heldAt = (n: number): string => `approved_at <= $${n} and (superseded_at is null or superseded_at > $${n})`;

/** Of one place. @param unit what is counted: places, or the organisations of one's own region */
export const sumsByPeriod = (owner: Owner, unit: 'place' | 'part'): string => `
  select period, sum(numerator)::text as numerator, sum(denominator)::text as denominator, count(distinct ${unit})::int as reported
    from figure
   where ${owner} = $1 and indicator_code = $2 and period between $3 and $4 and ${partIs(5)} and place >= $6 and place < $7 and ${heldAt(8)}
   group by period order by period desc limit $9`;

/** Of one period, for each place in a place. */
export const sumsByPlace = (owner: Owner): string => `
  with place as (
    select code, name, kind from reference_region where parent = $5 or (code = $5 and $9::boolean)),
  unit as (
    select left(code, $8) as code, count(*)::int as expected
      from reference_region where level = $10 and code >= $5 and code < $6 group by 1),
  sums as (
    select left(place, $8) as code, sum(numerator)::text as numerator, sum(denominator)::text as denominator,
           count(distinct place)::int as reported, case when count(*) = 1 then min(measurement_id::text) end as "measurementId",
           bool_and(accepted_at is not null and accepted_at <= $7) as accepted
      from figure
     where ${owner} = $1 and indicator_code = $2 and period = $3 and ${partIs(4)} and place >= $5 and place < $6
       and ${heldAt(7)}
     group by 1)
  select code, name, kind, numerator, denominator, coalesce(reported, 0) as reported, coalesce(expected, 1) as expected, "measurementId",
         coalesce(accepted, false) as accepted
    from place left join unit using (code) left join sums using (code) order by code`;

/** The last four periods of each indicator, found one by one at the end of the index, and not among all of its years. */
export const recentSums = (owner: Owner): string => `
  select series.id, recent.period, sums.*
    from unnest($3::uuid[], $4::text[], $5::boolean[], $6::text[], $7::text[]) as series (id, code, any_part, since, before)
    cross join lateral (
      with recursive latest (period, n) as (
        select (select max(period) from figure where ${owner} = $1 and indicator_code = series.code and ${heldAt(2)}), 1
        union all
        select (select max(period) from figure where ${owner} = $1 and indicator_code = series.code and period < latest.period and ${heldAt(2)}), n + 1
          from latest where period is not null and n < 4)
      select period from latest where period is not null) recent
    cross join lateral (
      select sum(numerator)::text as numerator, sum(denominator)::text as denominator,
             count(distinct case when series.any_part and $1 like '__.__' then part else place end)::int as reported
        from figure
       where ${owner} = $1 and indicator_code = series.code and period = recent.period and (series.any_part or part = '')
         and place >= series.since and place < series.before and ${heldAt(2)}) sums
   order by series.id, recent.period desc`;
