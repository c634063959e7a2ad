-- The numbers that kiosks may give out by themselves on the day that was opened last: a policy that changes meanwhile holds from the next day.
alter table queue
  add column blocks jsonb not null default '[]',
  add column blocks_on date;

-- A day that is open goes on with what it was opened with, as far as that is known. The owner itself is under the policies: it steps past them here.
alter table queue no force row level security;
update queue set blocks = coalesce(policy->'kioskBlocks', '[]'), blocks_on = date where date is not null;
alter table queue force row level security;
