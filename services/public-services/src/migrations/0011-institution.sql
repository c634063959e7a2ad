-- Who takes part in a place, from the invitation to the counter, and by which agreement (domain §4.5).
create table institution (
  region text not null,
  id uuid not null,
  place_id uuid not null,
  place_code text not null,
  place_name text not null,
  operator_code text not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('opd', 'vertical-agency', 'ministry', 'province', 'other-regency', 'bumn', 'bumd', 'private')),
  -- The tenant to whom its cases belong, where that is another one (F15).
  owner_region text,
  status text not null check (status in ('invited', 'agreed', 'staffed', 'trained', 'live', 'withdrawn')),
  -- Of the agreement in force; local dates, the last included.
  agreement_number text,
  signed_on date,
  expires_on date,
  officers int not null,
  live_on date,
  -- When the end of the agreement is told of next.
  due_at timestamptz,
  version int not null,
  primary key (region, id),
  foreign key (region, place_id) references place (region, id),
  check (num_nulls(agreement_number, signed_on, expires_on) in (0, 3)),
  check (status in ('invited', 'withdrawn') or expires_on is not null)
);
select rakor_tenant_table('institution');
select rakor_due_table('institution');
create unique index institution_code on institution (region, place_id, code) where status <> 'withdrawn';
create index institution_owner on institution (owner_region, id) where owner_region is not null;

alter table service add foreign key (region, institution_id) references institution (region, id);

do $$ begin
  -- Another government sees where its services are given in its name.
  execute format('create policy owner on institution for select using (owner_region = nullif(current_setting(''app.region'', true), ''''))');
  execute format('revoke delete on institution from %I', current_schema() || '_app');
end $$;
