-- Helper for migrations, run with search_path = the service's schema: a tenant table of errands, which are done outside the database and come due
-- again until they are settled. It has an `id`, a `lane` (to whom: those of one lane share its fate), a `rank` (0 is urgent) and a `due_at`, null
-- once nothing is left to do. The leader, as the relay role, sees what is due where, and nothing else of the row.
create function rakor_errand_table(name text) returns void language plpgsql as $$
declare
  relay text := current_schema() || '_relay';
begin
  -- The earliest of each region, lane and rank costs one probe, however many rows wait behind it.
  execute format('create index %I on %I (region, lane, rank, due_at) where due_at is not null', name || '_due', name);
  execute format('create policy due on %I for select to %I using (true)', name, relay);
  execute format('grant select (region, lane, rank, due_at) on %I to %I', name, relay);
end $$;
