-- More time: how often it was granted, and what waits for a decision ({dueOn, reason, requestedBy, requestedAt}).
alter table assignment
  add column extensions int not null default 0,
  add column extension jsonb;
create index assignment_extension on assignment (region, id) where extension is not null;

do $$ begin
  execute format('grant update (due_on, extensions, extension) on assignment to %I', current_schema() || '_app');
end $$;
