-- Helpers for migrations, run with search_path = the service's schema. The application role is '<schema>_app'.

-- A tenant table: region leads its keys, and row level security holds for everyone, owner included.
create or replace function rakor_tenant_table(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  -- After a transaction the setting is '' and not null: nullif makes both mean "no tenant, no rows".
  execute format(
    'create policy tenant on %I using (region = nullif(current_setting(''app.region'', true), ''''))
       with check (region = nullif(current_setting(''app.region'', true), ''''))', name);
  execute format('grant select, insert, update, delete on %I to %I', name, current_schema() || '_app');
end $$;

-- Public reference data, the same for every tenant: read-only for the application.
create or replace function rakor_reference_table(name text) returns void language plpgsql as $$
begin
  execute format('grant select on %I to %I', name, current_schema() || '_app');
  execute format('comment on table %I is %L', name, 'rakor:reference');
end $$;

create table if not exists migration (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
select rakor_reference_table('migration');
