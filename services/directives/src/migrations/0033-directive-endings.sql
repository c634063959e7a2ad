-- A directive in force is corrected by revisions, ended before it is done by another one or by a cancellation, or carried into another year (L7).
alter table directive
  drop constraint directive_status_check,
  add constraint directive_status_check check (status in ('draft', 'issued', 'closed', 'superseded', 'cancelled')),
  -- The latest correction; `text` stays as it was issued.
  add column revised_text text,
  add column revisions int not null default 0,
  add column superseded_by uuid,
  -- The directive of an earlier year that this one goes on with.
  add column carried_from uuid,
  add constraint directive_superseded check ((status = 'superseded') = (superseded_by is not null)),
  add foreign key (region, superseded_by) references directive (region, id),
  add foreign key (region, carried_from) references directive (region, id);

-- A correction as one addressee sees it: its own tenant sees it as it sees the assignment (N1).
create table assignment_wording (
  region text not null,
  assignment_id uuid not null,
  addressee_region text not null,
  revision int not null,
  text text not null,
  reason text not null,
  revised_at timestamptz not null,
  primary key (region, assignment_id, revision),
  foreign key (region, assignment_id, addressee_region) references assignment (region, id, addressee_region)
);
select rakor_tenant_table('assignment_wording');
do $$
declare shared text := 'addressee_region = nullif(current_setting(''app.region'', true), '''')';
begin
  execute format('create policy addressee on assignment_wording for select using (%s)', shared);
  execute format('revoke update, delete on assignment_wording from %I', current_schema() || '_app');
end $$;
