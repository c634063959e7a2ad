import { Client } from 'pg';

/** Regencies of the bench: as many as East Java has. */
export const REGIONS = Array.from({ length: 38 }, (_, n) => `35.${String(n + 1).padStart(2, '0')}`);
/** Of each directive. */
export const ADDRESSEES = 26;

/** Puts open assignments into a database of directives, in equal shares over the regencies, each with its ladder; returns how many there are. */
export async function fill(adminUrl: string, wanted: number): Promise<number> {
  const client = new Client({ connectionString: adminUrl, options: '-c search_path=directives' });
  await client.connect();
  try {
    const directives = Math.round(wanted / REGIONS.length / ADDRESSEES);
    await client.query(REGISTER, [REGIONS, ADDRESSEES]);
    await client.query(MEETINGS, [REGIONS]);
    await client.query(DIRECTIVES, [directives]);
    const { rowCount } = await client.query(ASSIGNMENTS);
    await client.query(LADDERS);
    await client.query('vacuum analyze');
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const REGISTER = `
  with added as (
    insert into region (region, kind, name, time_zone, government_id, government_code, sequence)
    select one, 'regency', one, 'Asia/Jakarta', gen_random_uuid(), 'pem-' || one, 1 from unnest($1::text[]) as one returning region)
  insert into organisation (region, id, code, name, class, home_region, sequence)
  select region, uuidv7(), 'dinas-' || n, 'Dinas ' || n, 'opd', region, 1 from added, generate_series(1, $2::int) n`;

/** One that has been held, from which everything comes, and the next, which has to deal with it. */
const MEETINGS = `
  insert into meeting (region, id, number, title, type, starts_at, held_on, place, chair, invited, status, version)
  select one, uuidv7(), 'RKR/' || one || '/2026/' || n, 'Rakor', 'rakor', now() + (n - 1) * interval '7 days', current_date + (n - 1) * 7, 'Setda', 'Bupati',
         '{"classes":["opd"],"organisations":[],"except":[]}', case n when 1 then 'closed' else 'scheduled' end, 1
    from unnest($1::text[]) as one, generate_series(1, 2) n`;

const DIRECTIVES = `
  insert into directive (region, id, number, meeting_id, text, issuer, addressees, due_on, status, issued_at, issued_by, version)
  select m.region, uuidv7(), 'ARH/' || m.region || '/2026/' || to_char(n, 'FM00000'), m.id, 'Percepat vaksinasi.', 'Bupati',
         '{"classes":["opd"],"organisations":[],"except":[]}', current_date - 30 + (n - 1) * 37 % 80, 'issued', now(), 'bench', 2
    from meeting m, generate_series(1, $1::int) n where m.status = 'closed' order by n`;

const ASSIGNMENTS = `
  insert into assignment (region, id, directive_id, organisation_id, organisation_code, organisation_name, organisation_class, mode, addressee_region,
                          number, text, meeting_id, meeting_title, meeting_date, issuer, due_on, original_due_on, issued_at, status, version)
  select d.region, uuidv7(), d.id, o.id, o.code, o.name, o.class, 'instruct', o.home_region, d.number, d.text, d.meeting_id, 'Rakor', current_date,
         d.issuer, d.due_on, d.due_on, d.issued_at, 'issued', 0
    from directive d join organisation o on o.region = d.region order by d.number`;

const LADDERS = `
  insert into escalation (region, id, assignment_id, addressee_region, due_on, step, step_at, acknowledge_by, version)
  select region, uuidv7(), id, addressee_region, due_on, 'due-in-3-days', due_on - 3 + time '00:30', null, 0 from assignment`;
