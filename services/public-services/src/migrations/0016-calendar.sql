-- What regions have decided of their calendars, as the events of directives tell it.
create table calendar_closure (
  region text not null,
  id uuid not null,
  closed_on date not null,
  name_id text not null,
  name_en text not null,
  withdrawn boolean not null,
  primary key (region, id)
);
select rakor_tenant_table('calendar_closure');

-- Decrees of the national holidays that a region follows also for what began before them.
create table calendar_edition (
  region text not null,
  -- "2021.3"
  edition text not null,
  primary key (region, edition)
);
select rakor_tenant_table('calendar_edition');
