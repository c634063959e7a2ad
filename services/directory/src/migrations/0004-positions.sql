create table position (
  region text not null,
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  head boolean not null,
  created_at timestamptz not null,
  created_by text not null,
  version int not null check (version > 0),
  primary key (region, id),
  foreign key (region, organisation_id) references organisation (region, id)
);
select rakor_tenant_table('position');
create index position_organisation on position (region, organisation_id);
create unique index position_head on position (region, organisation_id) where head;

-- Who held a position when. That holdings do not overlap is the position's rule, kept under its row lock;
-- an exclusion constraint would need the extension btree_gist, which the owner of a schema may not be allowed to create.
create table holding (
  region text not null,
  id uuid not null,
  position_id uuid not null,
  person_name text not null,
  acting boolean not null,
  held_from date not null,
  -- Last day, both ends included; null while open.
  held_until date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (region, id),
  foreign key (region, position_id) references position (region, id),
  check (held_until >= held_from)
);
select rakor_tenant_table('holding');
create unique index holding_start on holding (region, position_id, held_from);
create unique index holding_open on holding (region, position_id) where held_until is null;
