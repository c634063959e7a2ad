-- Who is told what when something happens, as a region says it: besides what is shipped. A province's rules may be the default of its regencies; one
-- of the same code in a regency stands in its place there, also where it is switched off.
create table routing_rule (
  region text not null,
  id uuid not null,
  code text not null,
  event_type text not null,
  -- [{field, is, value}]: all hold.
  conditions jsonb not null,
  -- [{kind, code?}]
  audience jsonb not null check (jsonb_array_length(audience) > 0),
  urgent boolean not null,
  applies_to text not null check (applies_to in ('own', 'regencies')),
  active boolean not null,
  -- {id: {subject, body}, en: {subject, body}}
  texts jsonb not null,
  version int not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (region, id),
  unique (region, code),
  check (applies_to = 'own' or length(region) = 2)
);
select rakor_tenant_table('routing_rule');
create index routing_rule_of_event on routing_rule (region, event_type);

-- Each as it was.
create table routing_rule_version (
  region text not null,
  rule_id uuid not null,
  version int not null,
  rule jsonb not null,
  primary key (region, rule_id, version),
  foreign key (region, rule_id) references routing_rule (region, id)
);
select rakor_tenant_table('routing_rule_version');

do $$
begin
  -- A regency reads the defaults of its province, and nothing else of it.
  create policy default_of_province on routing_rule for select
    using (applies_to = 'regencies' and region = left(nullif(current_setting('app.region', true), ''), 2));
  execute format('revoke delete on routing_rule from %I', current_schema() || '_app');
  execute format('revoke update, delete on routing_rule_version from %I', current_schema() || '_app');
end $$;
