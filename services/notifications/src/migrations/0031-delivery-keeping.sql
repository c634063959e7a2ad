-- When a region's record of deliveries is next looked through for names that have been kept long enough. One row for each region that sends.
create table delivery_keeping (
  region text not null primary key,
  id uuid not null default gen_random_uuid(),
  due_at timestamptz not null
);
select rakor_tenant_table('delivery_keeping');
select rakor_due_table('delivery_keeping');

-- Whose name is still on record; it shrinks as names are forgotten.
create index delivery_named on delivery (region, created_at) where recipient_name <> '' and recipient_kind in ('person', 'contact', 'visitor');

alter table delivery no force row level security;
insert into delivery_keeping (region, due_at)
  select region, min(created_at) + interval '1 day' from delivery where recipient_kind in ('person', 'contact', 'visitor') group by region;
alter table delivery force row level security;
