-- The ladder of one assignment: the one step that comes next, and the term for its acknowledgement. It has versions of its own, so that a
-- reminder does not get in the way of somebody who is about to verify the version that he has read.
create table escalation (
  region text not null,
  id uuid not null,
  assignment_id uuid not null,
  addressee_region text not null,
  -- The due date that the ladder counts from; null while the assignment has none, and after its end.
  due_on date,
  step text check (step in ('due-in-3-days', 'due-tomorrow', 'due-today', 'late-1-day', 'late-3-days', 'late-7-days', 'late-another-week')),
  step_at timestamptz,
  -- Null once it is acknowledged, or told that it was not.
  acknowledge_by timestamptz,
  due_at timestamptz generated always as (least(step_at, acknowledge_by)) stored,
  version int not null,
  primary key (region, id),
  -- Exactly one for an assignment.
  unique (region, assignment_id),
  foreign key (region, assignment_id, addressee_region) references assignment (region, id, addressee_region),
  -- Where there is a date to count from there is a next step.
  check (num_nulls(due_on, step, step_at) in (0, 3))
);
select rakor_tenant_table('escalation');
select rakor_due_table('escalation');

-- Who was told what: one row for each step that was taken.
create table escalation_told (
  region text not null,
  escalation_id uuid not null,
  -- Of the ladder, after the step.
  version int not null,
  assignment_id uuid not null,
  addressee_region text not null,
  step text not null,
  planned_at timestamptz not null,
  told_at timestamptz not null,
  -- As the event says: {recipient, recipientRegion, …, position, holder, acting}.
  recipient jsonb not null,
  -- Whom it should have reached and did not: [{recipient, region, cause}].
  unreached jsonb not null,
  -- Earlier steps that it overtook: [{step, plannedAt}].
  overtaken jsonb not null,
  primary key (region, escalation_id, version),
  foreign key (region, escalation_id) references escalation (region, id),
  foreign key (region, assignment_id, addressee_region) references assignment (region, id, addressee_region)
);
select rakor_tenant_table('escalation_told');
create index escalation_told_assignment on escalation_told (region, assignment_id, version);
create index escalation_told_latest on escalation_told (region, told_at, escalation_id, version);

do $$
declare
  app text := current_schema() || '_app';
  shared text := 'addressee_region = nullif(current_setting(''app.region'', true), '''')';
  name text;
begin
  foreach name in array array['escalation', 'escalation_told'] loop
    execute format('create policy addressee on %I for select using (%s)', name, shared);
    execute format('revoke delete on %I from %I', name, app);
  end loop;
  execute format('revoke update on escalation_told from %I', app);
end $$;

-- What is open already begins at the foot of the ladder, and climbs to where it should be. The owner itself is under the policies: it steps past
-- them here.
alter table assignment no force row level security;
alter table region no force row level security;
alter table escalation no force row level security;
insert into escalation (region, id, assignment_id, addressee_region, due_on, step, step_at, version)
select a.region, gen_random_uuid(), a.id, a.addressee_region, a.due_on, 'due-in-3-days',
       (a.due_on - 3 + time '07:30') at time zone coalesce(r.time_zone, 'Asia/Jakarta'), 0
  from assignment a left join region r on r.region = a.addressee_region
 where a.status not in ('closed', 'declined', 'waived', 'transferred', 'cancelled', 'superseded') and a.due_on is not null;
alter table assignment force row level security;
alter table region force row level security;
alter table escalation force row level security;
