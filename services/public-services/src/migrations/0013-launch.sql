-- When a place is to be opened, softly or with ceremony: a day, or words that mean one (B1).
create table launch (
  region text not null,
  id uuid not null,
  place_id uuid not null,
  place_code text not null,
  place_name text not null,
  operator_code text not null,
  gate text not null check (gate in ('soft-launch', 'grand-launch')),
  -- As it was said: "sebelum Lebaran"; null: somebody chose the day.
  phrase text,
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  -- Local dates: as it is now, and as it was first.
  planned_on date not null,
  original_planned_on date not null,
  reschedules int not null,
  -- Who is to open it: "Menteri PAN-RB"; the days on which the guest cannot come, and the day that is confirmed.
  guest text,
  guest_unavailable jsonb not null,
  guest_confirmed_on date,
  status text not null check (status in ('planned', 'held', 'cancelled')),
  version int not null,
  primary key (region, id),
  foreign key (region, place_id) references place (region, id)
);
select rakor_tenant_table('launch');
-- One plan for each launch of a place.
create unique index launch_of_place on launch (region, place_id, gate) where status <> 'cancelled';

do $$ begin
  execute format('revoke delete on launch from %I', current_schema() || '_app');
end $$;
