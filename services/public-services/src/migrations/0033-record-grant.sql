-- A regency lets its province look at single tickets, for a reason and a time (domain §4.5); and each look that was taken.
create table record_grant (
  region text not null,
  id uuid not null,
  grantee text not null,
  reason text not null,
  granted_by text not null,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  -- 1 for the grant, and one more for each look.
  version int not null,
  primary key (region, id),
  check (granted_at < expires_at)
);
select rakor_tenant_table('record_grant');
create index record_grant_open on record_grant (region, grantee, expires_at);

create table record_access (
  region text not null,
  grant_id uuid not null,
  n int not null,
  ticket_id uuid not null,
  accessed_by text not null,
  accessed_at timestamptz not null,
  primary key (region, grant_id, n),
  foreign key (region, grant_id) references record_grant (region, id),
  foreign key (region, ticket_id) references ticket (region, id)
);
select rakor_tenant_table('record_access');

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on record_grant, record_access from %I', app);
  execute format('grant update (version) on record_grant to %I', app);
end $$;
