-- How a service can be booked at a place.
create table booking_plan (
  region text not null,
  id uuid not null,
  queue_id uuid not null,
  service_id uuid not null,
  slot_minutes int not null check (slot_minutes between 5 and 480),
  -- Visitors a slot; 0: it can be booked no more.
  quota int not null check (quota >= 0),
  horizon_days int not null check (horizon_days > 0),
  version int not null,
  primary key (region, id),
  unique (region, service_id),
  foreign key (region, service_id) references service (region, id)
);
select rakor_tenant_table('booking_plan');

-- How many have taken a slot; a row from the first of them on. Whoever takes the last one takes it alone.
create table booking_slot (
  region text not null,
  service_id uuid not null,
  starts_at timestamptz not null,
  taken int not null check (taken >= 0),
  primary key (region, service_id, starts_at),
  foreign key (region, service_id) references service (region, id)
) with (fillfactor = 50);
select rakor_tenant_table('booking_slot');

create table booking (
  region text not null,
  id uuid not null,
  queue_id uuid not null,
  place_name text not null,
  service_id uuid not null,
  service_name text not null,
  starts_at timestamptz not null,
  status text not null check (status in ('draft', 'confirmed', 'cancelled', 'expired', 'arrived', 'missed')),
  -- When a draft runs out, or when whoever has not come by then has missed it.
  due_at timestamptz,
  ticket_id uuid,
  version int not null,
  primary key (region, id),
  foreign key (region, service_id) references service (region, id),
  foreign key (region, ticket_id) references ticket (region, id),
  check ((status in ('draft', 'confirmed')) = (due_at is not null)),
  check ((status = 'arrived') = (ticket_id is not null))
);
select rakor_tenant_table('booking');
select rakor_due_table('booking');
-- Those that a blackout hits, and the bookings of a day.
create index booking_place on booking (region, queue_id, starts_at) where status in ('draft', 'confirmed');

-- Days, local to the place, on which it takes no bookings after all.
create table blackout (
  region text not null,
  id uuid not null,
  queue_id uuid not null,
  -- Null: all of the place.
  service_id uuid,
  from_on date not null,
  until_on date not null,
  reason text not null,
  declared_by text not null,
  declared_at timestamptz not null,
  primary key (region, id),
  foreign key (region, queue_id) references place (region, id),
  check (from_on <= until_on)
);
select rakor_tenant_table('blackout');
create index blackout_place on blackout (region, queue_id, until_on);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke delete on booking_plan, booking_slot, booking, blackout from %I', app);
  execute format('revoke update on blackout from %I', app);
end $$;
