-- Somebody was served in a tenant's name at a counter in the place of another: the ticket is the place's, the case the owner's (F15). The row lives
-- with the owner. The place's tenant puts it there, naming itself, and sees nothing of it afterwards; the owner's own leader announces it.
create table guest_case (
  region text not null,
  id uuid not null,
  -- The tenant of the place.
  host_region text not null,
  place_name text not null,
  institution_id uuid not null,
  service_name text not null,
  ticket_number text not null,
  ticket_date date not null,
  outcome text not null,
  served_at timestamptz not null,
  received_at timestamptz,
  -- When it is announced in the owner's tenant; null once it is.
  due_at timestamptz,
  version int not null,
  primary key (region, id),
  check (host_region <> region)
);
select rakor_tenant_table('guest_case');
select rakor_due_table('guest_case');

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('create policy host on guest_case for insert with check (host_region = nullif(current_setting(''app.region'', true), ''''))');
  execute format('revoke update, delete on guest_case from %I', app);
  execute format('grant update (received_at, due_at, version) on guest_case to %I', app);
end $$;
