-- The whole life of an assignment: interruptions, progress in two numbers, and every way to end.
alter table assignment
  drop constraint assignment_status_check,
  add constraint assignment_status_check check (status in (
    'issued', 'clarification-needed', 'acknowledged', 'in-progress', 'blocked', 'reported', 'returned', 'verified',
    'closed', 'declined', 'waived', 'transferred', 'cancelled', 'superseded')),
  -- Where it goes on after an interruption.
  add column resumes text,
  add column reported_at timestamptz,
  -- As it was first set.
  add column original_due_on date,
  add column claimed_percent int check (claimed_percent between 0 and 100),
  add column verified_percent int check (verified_percent between 0 and 100);

-- What was issued before has not been extended, and its last report has a time. The owner itself is under the policies: it steps past them here.
alter table assignment no force row level security;
alter table report no force row level security;
update assignment a set
  original_due_on = due_on,
  reported_at = (select r.reported_at from report r where r.region = a.region and r.id = a.report_id);
alter table assignment force row level security;
alter table report force row level security;

-- What is late: owed, and past its date.
create index assignment_due on assignment (region, due_on, id)
  where status in ('issued', 'clarification-needed', 'acknowledged', 'in-progress', 'blocked', 'returned');

do $$ begin
  execute format('grant update (resumes, reported_at, claimed_percent, verified_percent) on assignment to %I', current_schema() || '_app');
end $$;
