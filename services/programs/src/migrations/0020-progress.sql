-- What was reported on a milestone, and what somebody else made of it. Both are written once and never changed: what is claimed and what is verified
-- on any day follows from the rows that were there by then (F5, F22).
create table progress_report (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  milestone_id uuid not null,
  claimed_percent int not null check (claimed_percent between 0 and 100),
  summary text not null,
  -- [{title, url}]
  evidence jsonb not null,
  reported_by text not null,
  -- Code of the organisation that the reporter speaks for.
  reporter_organisation text not null,
  -- In which position, with the mark of who stands in; null where the token names none.
  reporter_position text,
  reported_at timestamptz not null,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id),
  foreign key (region, milestone_id) references milestone (region, id)
);
select rakor_tenant_table('progress_report');
create index progress_report_of_program on progress_report (region, program_id, id);

-- One for a report: the key is what lets the first of two verifiers win.
create table progress_decision (
  region text not null,
  report_id uuid not null,
  program_id uuid not null,
  -- What the verifier has found; null where the report was returned.
  verified_percent int check (verified_percent between 0 and 100),
  -- Why it was returned.
  reason text,
  decided_by text not null,
  decider_role text not null,
  decider_position text,
  decided_at timestamptz not null,
  primary key (region, report_id),
  foreign key (region, report_id) references progress_report (region, id),
  check ((verified_percent is null) = (reason is not null))
);
select rakor_tenant_table('progress_decision');
create index progress_decision_of_program on progress_decision (region, program_id, decided_at);

do $$ begin
  execute format('revoke update, delete on progress_report, progress_decision from %I', current_schema() || '_app');
end $$;
