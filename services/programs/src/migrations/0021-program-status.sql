-- How a running program stands, and when that changes although nothing happens: by a trajectory that climbs, or by a colour that fades.
-- It has versions of its own, so that the fading of a colour does not get in the way of who changes the program.
create table program_status (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  colour text not null check (colour in ('green', 'grey', 'amber', 'red')),
  cause text not null,
  -- Null where time alone changes nothing any more.
  due_at timestamptz,
  version int not null,
  primary key (region, id),
  -- Exactly one for a program.
  unique (region, program_id),
  foreign key (region, program_id) references program (region, id)
);
select rakor_tenant_table('program_status');
select rakor_due_table('program_status');

-- How each program stood from when on; version 0 is its beginning. Its key leads to the status and not to the program, so that time, which holds
-- the status, never waits for who holds the program and waits for the status.
create table program_status_history (
  region text not null,
  status_id uuid not null,
  version int not null,
  program_id uuid not null,
  colour text not null,
  cause text not null,
  -- In both languages: {id, en}.
  reason jsonb not null,
  -- Local date from which it stood so.
  since date not null,
  recorded_at timestamptz not null,
  primary key (region, status_id, version),
  foreign key (region, status_id) references program_status (region, id)
);
select rakor_tenant_table('program_status_history');
create index program_status_history_of_program on program_status_history (region, program_id, version);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke delete on program_status from %I', app);
  execute format('revoke update, delete on program_status_history from %I', app);
end $$;
