-- What programs wait for that is not in the region's hands: a minister's visit, another region's launch.
create table outside_event (
  region text not null,
  id uuid not null,
  name text not null,
  -- In whose hands the date is.
  owner text not null,
  -- As it was first said.
  first_on date not null,
  expected_on date not null,
  -- Code of the organisation that put it down; null where the secretariat did.
  noted_for text,
  version int not null,
  primary key (region, id)
);
select rakor_tenant_table('outside_event');

create table outside_event_history (
  region text not null,
  outside_event_id uuid not null,
  version int not null,
  expected_on date not null,
  -- Why it moved; null for the first date.
  reason text,
  recorded_by text not null,
  recorder_position text,
  recorded_at timestamptz not null,
  primary key (region, outside_event_id, version),
  foreign key (region, outside_event_id) references outside_event (region, id)
);
select rakor_tenant_table('outside_event_history');

-- A milestone waits for another one, or for an event outside. The rows are never deleted: what waited for what on a day can be told (F22).
create table dependency (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  milestone_id uuid not null,
  required_program_id uuid,
  required_milestone_id uuid,
  required_event_id uuid,
  gap_days int not null check (gap_days between 0 and 365),
  added_by text not null,
  added_at timestamptz not null,
  removed_by text,
  removed_at timestamptz,
  version int not null,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id),
  foreign key (region, milestone_id) references milestone (region, id),
  foreign key (region, required_program_id) references program (region, id),
  foreign key (region, required_milestone_id) references milestone (region, id),
  foreign key (region, required_event_id) references outside_event (region, id),
  check (num_nonnulls(required_milestone_id, required_event_id) = 1),
  check ((required_program_id is null) = (required_milestone_id is null))
);
select rakor_tenant_table('dependency');
create unique index dependency_once on dependency (region, milestone_id, required_milestone_id, required_event_id) nulls not distinct
  where removed_at is null;
create index dependency_of_program on dependency (region, program_id, id);
create index dependency_required on dependency (region, required_program_id, id);

-- What was announced of a milestone's day; the latest counts.
create table milestone_slip (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  milestone_id uuid not null,
  expected_on date not null,
  reason text not null,
  announced_by text not null,
  announcer_position text,
  announced_at timestamptz not null,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id),
  foreign key (region, milestone_id) references milestone (region, id)
);
select rakor_tenant_table('milestone_slip');
create index milestone_slip_latest on milestone_slip (region, milestone_id, announced_at desc, id desc);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on outside_event, outside_event_history, dependency, milestone_slip from %I', app);
  execute format('grant update (expected_on, version) on outside_event to %I', app);
  execute format('grant update (removed_by, removed_at, version) on dependency to %I', app);
end $$;
