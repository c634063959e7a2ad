-- What a region measures: by a definition that is shipped, or its own. The definition is kept as it was when it was adopted.
create table indicator (
  region text not null,
  id uuid not null,
  code text not null,
  definition jsonb not null,
  organisation_id uuid not null,
  organisation_code text not null,
  organisation_name text not null,
  adopted_by text not null,
  adopted_at timestamptz not null,
  -- How its newest judged figure stands.
  colour text check (colour in ('green', 'amber', 'red')),
  colour_period text,
  version int not null,
  primary key (region, id)
);
select rakor_tenant_table('indicator');
create unique index indicator_code on indicator (region, code);

-- Targets, one after another; the last one holds, and the others tell what held on a day (F22). The province reads those of its regencies.
create table target (
  region text not null,
  indicator_id uuid not null,
  number int not null,
  province text not null,
  indicator_code text not null,
  baseline_period text not null,
  baseline_value text not null,
  target_period text not null,
  target_value text not null,
  -- What is hoped for beyond the target; binds nobody.
  aspiration text,
  -- [{ period, value }] between the two.
  points jsonb not null,
  -- The tenant that set it: the province, where it handed a target down.
  set_in text not null,
  reason text,
  set_by text not null,
  set_at timestamptz not null,
  superseded_at timestamptz,
  primary key (region, indicator_id, number),
  foreign key (region, indicator_id) references indicator (region, id)
);
select rakor_tenant_table('target');
create unique index target_present on target (region, indicator_id) where superseded_at is null;
create index target_province on target (province, indicator_code) where superseded_at is null;

do $$
declare
  app text := current_schema() || '_app';
  caller text := 'nullif(current_setting(''app.region'', true), '''')';
begin
  execute format('create policy province on target for select using (province = %s)', caller);
  execute format('revoke update, delete on indicator, target from %I', app);
  execute format('grant update (colour, colour_period, version) on indicator to %I', app);
  execute format('grant update (superseded_at) on target to %I', app);
end $$;
