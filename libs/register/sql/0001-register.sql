-- A service's own copy of the directory, kept by its events; the later sequence of an aggregate wins.
-- No foreign keys among the copies: events of different aggregates come in any order.

create table region (
  region text primary key,
  kind text not null,
  name text not null,
  time_zone text not null,
  -- Its own government, which stands in the register like any other organisation.
  government_id uuid not null,
  government_code text not null,
  sequence int not null
);
select rakor_tenant_table('region');

create table organisation (
  region text not null,
  id uuid not null,
  code text not null,
  name text not null,
  class text not null,
  -- The tenant that the organisation belongs to: not `region` for a regency's government in its province's register (N1).
  home_region text not null,
  -- The district or village that it stands for.
  place text,
  -- Null: not known, which counts as "always".
  established_on date,
  -- Days that it works in a week.
  work_week int not null default 5,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('organisation');
create index organisation_code on organisation (region, code);
create index organisation_class on organisation (region, class);

create table position (
  region text not null,
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  head boolean not null,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('position');
create index position_organisation on position (region, organisation_id);

create table holding (
  region text not null,
  id uuid not null,
  position_id uuid not null,
  person_name text not null,
  acting boolean not null,
  held_from date not null,
  -- Last day, both ends included; null while open.
  held_until date,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('holding');
create index holding_position on holding (region, position_id);
