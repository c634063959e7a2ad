-- What a program has many of, by the kinds of its template: facilities to visit, groups that get cards, villages.
create table program_record (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  kind text not null,
  -- By which one is told from another, as it was written.
  identity text not null,
  -- {field: value}, checked by the template.
  data jsonb not null,
  removed_at timestamptz,
  version int not null,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id)
);
select rakor_tenant_table('program_record');
-- By its digest: a long name does not fit into an index.
create unique index program_record_identity on program_record (region, program_id, kind, md5(lower(identity))) where removed_at is null;
create index program_record_of_program on program_record (region, program_id, kind, id) where removed_at is null;

-- Who did what and when: one row for each version of a record.
create table program_record_history (
  region text not null,
  record_id uuid not null,
  version int not null,
  action text not null,
  recorded_at timestamptz not null,
  actor_id text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  state jsonb not null,
  primary key (region, record_id, version),
  foreign key (region, record_id) references program_record (region, id)
);
select rakor_tenant_table('program_record_history');

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on program_record from %I', app);
  execute format('grant update (identity, data, removed_at, version) on program_record to %I', app);
  execute format('revoke update, delete on program_record_history from %I', app);
end $$;
