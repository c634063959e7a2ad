create table program (
  region text not null,
  id uuid not null,
  number text not null,
  title text not null,
  description text,
  category text not null,
  fiscal_year int not null,
  horizon text not null check (horizon in ('window', 'continuous')),
  window_id uuid,
  -- Null where it has the days of its window.
  starts_on date,
  ends_on date,
  -- Where it stood that was running already: {on, percent, note}.
  baseline jsonb,
  priority boolean not null,
  innovation boolean not null,
  lead_id uuid not null,
  lead_code text not null,
  lead_name text not null,
  -- As the events say: [{organisationId, organisationCode, organisationName, organisationClass, part}].
  members jsonb not null,
  -- Leaders' priorities that it serves; none: an orphan.
  aligned_with uuid[] not null,
  -- Whole rupiah.
  budget bigint check (budget >= 0),
  realised bigint check (realised >= 0),
  realised_on date,
  template text,
  details jsonb not null,
  -- Planned percent at the end of days: [{on, percent}]; empty where it follows from the milestones.
  trajectory jsonb not null,
  status text not null check (status in ('draft', 'running', 'closed', 'handed-over')),
  decision text check (decision in ('closed', 'extended', 'handed-over')),
  outcome text,
  regular_plan text,
  plan_reference text,
  carried_from uuid,
  started_at timestamptz,
  ended_at timestamptz,
  version int not null,
  primary key (region, id),
  unique (region, number),
  foreign key (region, window_id) references program_window (region, id),
  foreign key (region, carried_from) references program (region, id),
  check (horizon <> 'window' or window_id is not null),
  check (window_id is not null or (starts_on is not null and ends_on is not null)),
  check ((status in ('closed', 'handed-over')) = (ended_at is not null)),
  check ((realised is null) = (realised_on is null))
);
select rakor_tenant_table('program');
create index program_window_undecided on program (region, window_id, number) where decision is null;
create index program_of_window on program (region, window_id, id);
create index program_lead on program (region, lead_code, id);
create index program_year on program (region, fiscal_year, id);
create index program_members on program using gin (members jsonb_path_ops);

-- What is to be reached by a day, and how much of the whole it is. One that a later plan left out is retired: what was reported on it stays.
create table milestone (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  -- From 1, in the order of the plan.
  position int not null,
  title text not null,
  weight int not null check (weight between 1 and 100),
  planned_on date not null,
  retired_at timestamptz,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id)
);
select rakor_tenant_table('milestone');
create index milestone_of_program on milestone (region, program_id, position) where retired_at is null;

-- The last guard: at the end of a transaction a program has no milestones, or such that come to 100.
create function milestones_come_to_hundred() returns trigger language plpgsql set search_path from current as $$
declare
  total int;
begin
  select sum(weight) into total from milestone where region = new.region and program_id = new.program_id and retired_at is null;
  if total <> 100 then
    raise exception 'the milestones of program % come to %', new.program_id, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger milestones_come_to_hundred after insert or update on milestone
  deferrable initially deferred for each row execute function milestones_come_to_hundred();

-- Who did what and when, with all that the program had become, its milestones too: one row for each version (F22).
create table program_history (
  region text not null,
  program_id uuid not null,
  version int not null,
  action text not null,
  recorded_at timestamptz not null,
  actor_id text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  state jsonb not null,
  primary key (region, program_id, version),
  foreign key (region, program_id) references program (region, id)
);
select rakor_tenant_table('program_history');
create index program_history_as_of on program_history (region, program_id, recorded_at);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke delete on program, milestone from %I', app);
  execute format('revoke update, delete on program_history from %I', app);
end $$;
