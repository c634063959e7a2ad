-- A program of one fiscal year may go on as another one of the next.
alter table program drop constraint program_status_check, drop constraint program_decision_check;
alter table program
  add constraint program_status_check check (status in ('draft', 'running', 'closed', 'handed-over', 'carried-over')),
  add constraint program_decision_check check (decision in ('closed', 'extended', 'handed-over', 'carried-over'));
do $$
declare
  ended text;
begin
  select conname into strict ended from pg_constraint
   where conrelid = 'program'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%status%ended_at IS NOT NULL%';
  execute format('alter table program drop constraint %I', ended);
end $$;
alter table program add constraint program_ended check ((status in ('draft', 'running')) = (ended_at is null));
-- One program goes on as one.
create unique index program_carried_from on program (region, carried_from) where carried_from is not null;
