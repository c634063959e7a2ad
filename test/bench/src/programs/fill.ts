import { Client } from 'pg';

/** Of each regency and province. */
export const INDICATORS = 30;
export const PROGRAMS = 40;
const FIRST_MONTH = '2021-01-01';

/** What every indicator of the filling means: a monthly share, taken in each regency. */
const DEFINITION = {
  ...{ edition: 1, subject: 'bench', unit: 'percent', formula: 'share', bounded: true, direction: 'lower-is-better' },
  ...{ source: 'administrative', sourceName: 'Bench', periodicity: 'month', release: { months: 1, day: 10 }, level: 'regency' },
  ...{ rollsUp: true, countsProvince: false, parts: null },
  name: { id: 'Indikator', en: 'Indicator' },
  numerator: { id: 'a', en: 'a' },
  denominator: { id: 'b', en: 'b' },
};

/**
 * Puts provinces with all of their regencies into a database of programs, each with its indicators, targets, figures and programs.
 * @param provinces null: all of them
 * @returns how many figures
 */
export async function fill(adminUrl: string, provinces: readonly string[] | null, months: number): Promise<number> {
  const client = new Client({ connectionString: adminUrl, options: '-c search_path=programs' });
  await client.connect();
  try {
    await client.query(REGISTER, [provinces]);
    await client.query(INDICATED, [INDICATORS, JSON.stringify(DEFINITION)]);
    await client.query(TARGETS);
    const { rowCount } = await client.query(MEASUREMENTS, [months, FIRST_MONTH]);
    await client.query(FIGURES);
    for (const statement of [WINDOWS, PROGRAMMED, TALLIES]) await client.query(statement, statement === PROGRAMMED ? [PROGRAMS] : []);
    await client.query('vacuum analyze');
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const REGISTER = `
  with added as (
    insert into region (region, kind, name, time_zone, government_id, government_code, sequence)
    select code, kind, name, 'Asia/Jakarta', uuidv7(), 'pem-' || code, 1 from reference_region where level <= 2 and ($1::text[] is null or left(code, 2) = any ($1))
    returning region, name, government_id)
  insert into organisation (region, id, code, name, class, home_region, sequence)
  select region, uuidv7(), 'dinkes', 'Dinas Kesehatan', 'opd', region, 1 from added
  union all select left(region, 2), government_id, 'pem-' || region, name, 'regency-government', region, 1 from added`;

const INDICATED = `
  insert into indicator (region, id, code, definition, organisation_id, organisation_code, organisation_name, adopted_by, adopted_at, version)
  select o.region, uuidv7(), 'bench-' || to_char(n, 'FM00'), jsonb_set($2::jsonb, '{code}', to_jsonb('bench-' || to_char(n, 'FM00'))), o.id, o.code, o.name,
         'bench', timestamptz '2021-01-01', 1
    from organisation o, generate_series(1, $1::int) n where o.code = 'dinkes'`;

const TARGETS = `
  insert into target (region, indicator_id, number, province, indicator_code, baseline_period, baseline_value, target_period, target_value, points,
                      set_in, set_by, set_at)
  select region, id, 1, left(region, 2), code, '2021-01', '24.5', '2026-12', '14', '[]', region, 'bench', timestamptz '2021-01-01' from indicator`;

const MEASUREMENTS = `
  insert into measurement (region, id, indicator_id, period, part, place, numerator, denominator, status, revision, late, submitted_by, submitted_at, version)
  select region, uuidv7(), id, to_char($2::date + n * interval '1 month', 'YYYY-MM'), '', region, 2400 - n * 10, 10000, 'approved', 0, false, 'bench',
         timestamptz '2026-01-10', 2
    from indicator, generate_series(0, $1::int - 1) n where length(region) = 5`;

const FIGURES = `
  insert into figure (region, indicator_code, period, part, place, revision, province, measurement_id, numerator, denominator, approved_at)
  select m.region, i.code, m.period, m.part, m.place, 0, left(m.region, 2), m.id, m.numerator, m.denominator, timestamptz '2026-01-11'
    from measurement m join indicator i on i.region = m.region and i.id = m.indicator_id`;

const WINDOWS = `
  insert into program_window (region, id, number, name, position_id, position, inaugurated_on, length, count_mode, calendar_version, midpoint_on, last_day,
                              status, step, step_at, version)
  select region, uuidv7(), 'JDL/' || region || '/2026/1', '99 hari', uuidv7(), 'Bupati', current_date - 30, 99, 'calendar', '2026.1', current_date + 19,
         current_date + 68, 'running', 'end', now() + interval '69 days', 1
    from region where length(region) = 5`;

const PROGRAMMED = `
  insert into program (region, id, number, title, category, fiscal_year, horizon, window_id, priority, innovation, lead_id, lead_code, lead_name, members,
                       aligned_with, details, trajectory, status, version)
  select w.region, uuidv7(), 'PRG/' || w.region || '/2026/' || to_char(n, 'FM0000'), 'Program ' || n, 'health', 2026, 'window', w.id, false, false, o.id, o.code,
         o.name, '[]', '{}', '{}', '[]', 'running', 2
    from program_window w join organisation o on o.region = w.region and o.code = 'dinkes', generate_series(1, $1::int) n`;

const TALLIES = `
  insert into program_tally (region, program_id, recorded_at, province, window_id, status, decided, colour, cause)
  select region, id, now() - 30 * interval '1 day' + s * interval '7 days', left(region, 2), window_id, status, false,
         (array['green', 'amber', 'red', 'grey'])[1 + (s + right(number, 2)::int) % 4], 'behind'
    from program, generate_series(0, 3) s`;
