-- One addressee's share of a directive. The row lives in the issuing region; the tenant that the addressee belongs to sees it by a policy of
-- its own (N1), and nothing else of the issuing region: what it must know is copied into the row.
create table assignment (
  region text not null,
  id uuid not null,
  directive_id uuid not null,
  organisation_id uuid not null,
  organisation_code text not null,
  organisation_name text not null,
  organisation_class text not null,
  mode text not null check (mode in ('instruct', 'coordinate', 'request', 'invite')),
  addressee_region text not null,
  number text not null,
  text text not null,
  meeting_id uuid not null,
  meeting_title text not null,
  meeting_date date not null,
  issuer text not null,
  due_on date,
  issued_at timestamptz not null,
  status text not null check (status in ('issued', 'acknowledged', 'reported', 'returned', 'verified', 'closed')),
  acknowledged_at timestamptz,
  -- Who made the last report: {subject, region, organisation}.
  reporter jsonb,
  report_id uuid,
  -- 0 at birth, which the directive's own event announces.
  version int not null,
  primary key (region, id),
  unique (region, directive_id, organisation_id),
  -- The target of the foreign keys below: what belongs to an assignment has its addressee, too.
  unique (region, id, addressee_region),
  foreign key (region, directive_id) references directive (region, id)
);
select rakor_tenant_table('assignment');
create index assignment_status on assignment (region, status, id);
create index assignment_addressee on assignment (addressee_region, organisation_code, id);

create table report (
  region text not null,
  id uuid not null,
  assignment_id uuid not null,
  addressee_region text not null,
  summary text not null,
  -- [{title, url}]
  evidence jsonb not null,
  reported_by text not null,
  reported_at timestamptz not null,
  primary key (region, id),
  foreign key (region, assignment_id, addressee_region) references assignment (region, id, addressee_region)
);
select rakor_tenant_table('report');
create index report_assignment on report (region, assignment_id);

-- Who did what and when: one row for each version of an assignment.
create table assignment_history (
  region text not null,
  assignment_id uuid not null,
  version int not null,
  addressee_region text not null,
  action text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_region text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  report_id uuid,
  primary key (region, assignment_id, version),
  foreign key (region, assignment_id, addressee_region) references assignment (region, id, addressee_region)
);
select rakor_tenant_table('assignment_history');

do $$
declare
  app text := current_schema() || '_app';
  shared text := 'addressee_region = nullif(current_setting(''app.region'', true), '''')';
  name text;
begin
  foreach name in array array['assignment', 'report', 'assignment_history'] loop
    execute format('create policy addressee on %I for select using (%s)', name, shared);
    execute format('revoke update, delete on %I from %I', name, app);
  end loop;
  execute format('create policy addressee_acts on assignment for update using (%s) with check (%s)', shared, shared);
  execute format('create policy addressee_adds on report for insert with check (%s)', shared);
  execute format('create policy addressee_adds on assignment_history for insert with check (%s)', shared);
  -- What was said, to whom and by whom is frozen with the issue; only the state moves.
  execute format('grant update (status, acknowledged_at, reporter, report_id, version) on assignment to %I', app);
end $$;
