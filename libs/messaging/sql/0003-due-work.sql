-- Helper for migrations, run with search_path = the service's schema: a tenant table of things that come due. It has an `id` and a `due_at`,
-- null where nothing is. The leader, as the relay role, sees when something is due in which region, and nothing else of the row.
create function rakor_due_table(name text) returns void language plpgsql as $$
declare
  relay text := current_schema() || '_relay';
begin
  -- Led by the region: the earliest of each region costs one probe, however many rows there are, and a region's due ones are one range.
  execute format('create index %I on %I (region, due_at) where due_at is not null', name || '_due', name);
  execute format('create policy due on %I for select to %I using (true)', name, relay);
  execute format('grant select (region, due_at) on %I to %I', name, relay);
end $$;
