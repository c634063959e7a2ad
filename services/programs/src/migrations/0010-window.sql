-- The last number given, for each tenant, kind and local year. Its row lock makes two givers take turns.
create table number_series (
  region text not null,
  kind text not null check (kind in ('JDL', 'PRG')),
  year int not null,
  last int not null,
  primary key (region, kind, year)
);
select rakor_tenant_table('number_series');

-- N days from an inauguration. "window" is a word of SQL, hence the name.
create table program_window (
  region text not null,
  id uuid not null,
  number text not null,
  name text not null,
  -- The position whose window it is; its holder may change in it.
  position_id uuid not null,
  position text not null,
  inaugurated_on date not null,
  length int not null check (length > 0),
  count_mode text not null check (count_mode in ('calendar', 'working')),
  -- Editions of the national holidays that its working days rest on: "2021.2".
  calendar_version text not null,
  midpoint_on date not null,
  last_day date not null,
  max_priorities int,
  status text not null check (status in ('planned', 'running', 'ended', 'closed')),
  -- What time does to it next, and when.
  step text check (step in ('start', 'midpoint', 'end', 'remind')),
  step_at timestamptz,
  due_at timestamptz generated always as (step_at) stored,
  version int not null,
  primary key (region, id),
  unique (region, number),
  check (midpoint_on between inaugurated_on and last_day),
  check ((status = 'closed') = (step is null)),
  check ((step is null) = (step_at is null))
);
select rakor_tenant_table('program_window');
select rakor_due_table('program_window');

-- Who did what and when, with all that the window had become: one row for each version, so that any day can be shown as it was (F22).
create table program_window_history (
  region text not null,
  window_id uuid not null,
  version int not null,
  action text not null,
  recorded_at timestamptz not null,
  actor_id text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  state jsonb not null,
  primary key (region, window_id, version),
  foreign key (region, window_id) references program_window (region, id)
);
select rakor_tenant_table('program_window_history');
create index program_window_history_as_of on program_window_history (region, window_id, recorded_at);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke delete on program_window from %I', app);
  execute format('revoke update, delete on program_window_history from %I', app);
end $$;
