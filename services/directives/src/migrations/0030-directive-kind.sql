-- What is expected of a directive: something delivered, a standing guideline, an indicator's target, or a report for each period (L2, U3).
alter table directive
  add column kind text not null default 'deliverable' check (kind in ('deliverable', 'guideline', 'indicator-target', 'reporting')),
  add column review_every_months int check (review_every_months > 0),
  -- Local date of the next review of an issued guideline.
  add column next_review_on date,
  -- {indicator, value: {numerator, denominator}, aspiration: {numerator, denominator} | null}; whole numbers as text, for none may lose a digit
  add column target jsonb,
  -- {period, template}
  add column reporting jsonb,
  add constraint directive_terms_of_kind check (
    (kind = 'guideline') = (review_every_months is not null)
    and (kind = 'indicator-target') = (target is not null)
    and (kind = 'reporting') = (reporting is not null)
    and (kind = 'guideline' or next_review_on is null));
create index directive_review on directive (region, next_review_on) where next_review_on is not null;

-- Frozen with the issue: a guideline is never done, and a reporting obligation is reported on again and again.
alter table assignment add column kind text not null default 'deliverable';

-- Who did what to a directive and when: one row for each version.
create table directive_history (
  region text not null,
  directive_id uuid not null,
  version int not null,
  action text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  -- The wording that the version brought, where it brought one.
  text text,
  primary key (region, directive_id, version),
  foreign key (region, directive_id) references directive (region, id)
);
select rakor_tenant_table('directive_history');
do $$ begin execute format('revoke update, delete on directive_history from %I', current_schema() || '_app'); end $$;
