-- By when somebody's service was promised to be done, and by how many seconds of open doors that was missed: 0 where it was kept, null where nothing
-- was promised or the service was not done (F18).
alter table ticket add column promised_by timestamptz, add column over_seconds int check (over_seconds >= 0);

alter table day_tally
  add column promised int not null default 0,
  add column exceeded int not null default 0,
  add column longest_over int;

-- What a regency promises is public (UU 25/2009 art. 21); its province compares. Null: a province's own.
alter table standard add column province text generated always as (case when length(region) > 2 then left(region, 2) end) stored;
create policy province on standard for select using (province = nullif(current_setting('app.region', true), ''));
