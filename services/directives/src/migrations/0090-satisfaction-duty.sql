-- A directive may come out of a published satisfaction index instead of a meeting (F16).
alter table directive
  alter column meeting_id drop not null,
  add column publication_id uuid,
  add constraint directive_origin check (num_nonnulls(meeting_id, publication_id) = 1);

-- What a place has to mend, as the index of a period asked for it last. One row for a place and a period, however often it is published.
create table satisfaction_duty (
  region text not null,
  place_id uuid not null,
  period_from date not null,
  period_until date not null,
  publication_id uuid not null,
  published_at timestamptz not null,
  directive_id uuid not null,
  -- The elements that were judged worst: {U3,U9,U4}.
  elements text[] not null,
  primary key (region, place_id, period_from, period_until),
  foreign key (region, directive_id) references directive (region, id)
);
select rakor_tenant_table('satisfaction_duty');

do $$ begin execute format('revoke delete on satisfaction_duty from %I', current_schema() || '_app'); end $$;
