-- What a province may know of a regency's program: how it stands, and not a word of it. Written with each change and never changed, so that a
-- province too can look back (F22). Append-only: the latest row by a moment counts.
create table program_tally (
  region text not null,
  program_id uuid not null,
  recorded_at timestamptz not null,
  province text not null,
  window_id uuid,
  status text not null,
  decided boolean not null,
  -- Null while it has not been started.
  colour text,
  cause text,
  primary key (region, program_id, recorded_at),
  foreign key (region, program_id) references program (region, id)
);
select rakor_tenant_table('program_tally');
create index program_tally_province on program_tally (province, region, program_id, recorded_at desc);

-- A province sees the windows of its regencies: their days, and whose they are.
alter table program_window add province text not null generated always as (left(region, 2)) stored;
create index program_window_province on program_window (province, region, inaugurated_on);

do $$
declare
  app text := current_schema() || '_app';
  rule text := $rule$(province = nullif(current_setting('app.region', true), ''))$rule$;
begin
  execute format('create policy province on program_tally for select using %s', rule);
  execute format('create policy province on program_window for select using %s', rule);
  -- Two changes at one instant leave one row.
  execute format('revoke delete on program_tally from %I', app);
end $$;
