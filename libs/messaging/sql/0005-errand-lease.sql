-- What is in hand is told by an instant of its own, which no index knows: a lease then changes the row alone, and not the place of it in each index.
create function rakor_errand_lease(name text) returns void language plpgsql as $$
begin
  -- Until when somebody has it in hand; null, or past, where nobody has.
  execute format('alter table %I add column if not exists leased_until timestamptz', name);
  -- Half of a page and a little is kept for the rows as their leases leave them, some bytes longer: a version in the same page needs no entry in an index.
  execute format('alter table %I set (fillfactor = 45)', name);
  execute format('grant select (leased_until) on %I to %I', name, current_schema() || '_relay');
end $$;

-- As in 0004, with the lease.
create or replace function rakor_errand_table(name text) returns void language plpgsql as $$
declare
  relay text := current_schema() || '_relay';
begin
  -- The earliest of each region, lane and rank costs one probe, however many rows wait behind it.
  execute format('create index %I on %I (region, lane, rank, due_at) where due_at is not null', name || '_due', name);
  execute format('create policy due on %I for select to %I using (true)', name, relay);
  execute format('grant select (region, lane, rank, due_at) on %I to %I', name, relay);
  perform rakor_errand_lease(name);
end $$;
