-- What is new in a regency and may be taken up by others of its province (K6). Its region is the province; all of its regencies read it.
create table innovation (
  region text not null,
  program_id uuid not null,
  -- The tenant whose program it is.
  regency text not null,
  number text not null,
  title text not null,
  description text,
  category text not null,
  template text,
  lead_name text not null,
  status text not null,
  primary key (region, program_id)
);
select rakor_tenant_table('innovation');

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format(
    'create policy regencies on innovation for select using (region = left(%s, 2))', 'nullif(current_setting(''app.region'', true), '''')');
  execute format('revoke delete on innovation from %I', app);
end $$;
