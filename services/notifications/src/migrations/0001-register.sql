-- This service's own copy of the directory, as its events tell it. `sequence` is the version of the directory's aggregate that a row
-- shows: an event that comes late changes nothing. No foreign keys: the events of two aggregates come in no particular order.

create table region_profile (
  region text primary key,
  kind text not null,
  name text not null,
  time_zone text not null,
  government_id uuid not null,
  government_code text not null,
  sequence int not null
);
select rakor_tenant_table('region_profile');

create table organisation (
  region text not null,
  id uuid not null,
  code text not null,
  name text not null,
  class text not null,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('organisation');

create table position (
  region text not null,
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  head boolean not null,
  sequence int not null,
  primary key (region, id)
);
-- The only way in: who leads an organisation.
create index position_head on position (region, organisation_id) where head;
select rakor_tenant_table('position');

create table holding (
  region text not null,
  position_id uuid not null,
  id uuid not null,
  person_name text not null,
  acting boolean not null,
  valid_from date not null,
  -- Last day; null while open. A later holding ends this one also without saying so.
  valid_until date,
  sequence int not null,
  primary key (region, position_id, id)
);
select rakor_tenant_table('holding');
