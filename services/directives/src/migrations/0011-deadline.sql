-- As the leader said it ("sebelum Lebaran"); null where a date was given, or none.
alter table directive add column due_phrase text;

-- What the words of a directive mean as a date, by which rule and on which calendar, and whether a person had to say so.
create table deadline (
  region text not null,
  id uuid not null,
  directive_id uuid not null,
  number text not null,
  phrase text not null,
  -- Local date of the meeting, from which the words count.
  issued_on date not null,
  status text not null check (status in ('waiting', 'confirmed')),
  rule text,
  confidence text check (confidence in ('high', 'medium', 'low')),
  -- Why no date comes out of the words.
  unclear text,
  proposed_on date,
  due_on date,
  -- As it was first in force.
  original_due_on date,
  -- A person said another date than the rule: the calendar does not move it.
  chosen boolean not null,
  alternatives jsonb not null,
  warnings jsonb not null,
  calendar_version text not null,
  calendar_revision int not null,
  confirmed_at timestamptz,
  confirmed_by text,
  version int not null,
  primary key (region, id),
  unique (region, directive_id),
  foreign key (region, directive_id) references directive (region, id)
);
select rakor_tenant_table('deadline');
create index deadline_status on deadline (region, status, id);

-- One row for each version.
create table deadline_history (
  region text not null,
  deadline_id uuid not null,
  version int not null,
  action text not null check (action in ('resolved', 'confirmed', 'recomputed')),
  due_on date,
  calendar_version text not null,
  at timestamptz not null,
  actor_id text not null,
  primary key (region, deadline_id, version),
  foreign key (region, deadline_id) references deadline (region, id)
);
select rakor_tenant_table('deadline_history');

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on deadline, deadline_history from %I', app);
  -- What was said, and as of which day, is frozen with the issue; only what it means moves.
  execute format(
    'grant update (status, rule, confidence, unclear, proposed_on, due_on, original_due_on, chosen, alternatives, warnings, calendar_version,
                   calendar_revision, confirmed_at, confirmed_by, version) on deadline to %I', app);
end $$;
