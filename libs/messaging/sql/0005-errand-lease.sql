-- Helper for migrations, called for a table after `rakor_errand_table`. What is in hand is told by an instant of its own, which no index knows: a lease then changes the row alone, and not the place of it in each index.
create function rakor_errand_lease(name text) returns void language plpgsql as $$
begin
  -- Until when somebody has it in hand; null, or past, where nobody has.
  execute format('alter table %I add column leased_until timestamptz', name);
  -- Half of a page and a little is kept for the rows as their leases leave them, some bytes longer: a version in the same page needs no entry in an index.
  execute format('alter table %I set (fillfactor = 45)', name);
  execute format('grant select (leased_until) on %I to %I', name, current_schema() || '_relay');
end $$;
