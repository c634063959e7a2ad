-- What has to be shown before a place opens, and how far it is (F1). Items and claims are decided on together and kept together.
create table readiness (
  region text not null,
  id uuid not null,
  place_id uuid not null,
  place_code text not null,
  place_name text not null,
  operator_code text not null,
  -- [{code, workstream, title, weight, gate, status, note, links, submittedBy, verifiedBy, reason}]
  items jsonb not null,
  -- [{workstream, percent, by, at}]
  claims jsonb not null,
  version int not null,
  primary key (region, id),
  unique (region, place_id),
  foreign key (region, place_id) references place (region, id)
);
select rakor_tenant_table('readiness');

-- What was verified at the end of each local day on which something changed, of what the soft launch needs and of all: a forecast counts on it.
create table readiness_point (
  region text not null,
  readiness_id uuid not null,
  "on" date not null,
  soft int not null,
  "all" int not null check ("all" between soft and 100),
  primary key (region, readiness_id, "on"),
  foreign key (region, readiness_id) references readiness (region, id)
);
select rakor_tenant_table('readiness_point');

-- What a province may know of its regencies' places: where each stands, and nothing of what was shown.
create table standing (
  region text not null,
  place_id uuid not null,
  province text not null,
  code text not null,
  name text not null,
  kind text not null,
  status text not null,
  verified_percent int not null default 0,
  claimed_percent int,
  -- Local date: the last day on which more was verified than ever before.
  improved_on date not null,
  primary key (region, place_id),
  foreign key (region, place_id) references place (region, id)
);
select rakor_tenant_table('standing');
create index standing_province on standing (province, improved_on, place_id);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('create policy province on standing for select using (province = nullif(current_setting(''app.region'', true), ''''))');
  execute format('revoke delete on readiness, readiness_point, standing from %I', app);
end $$;

-- Places that are there already stand where they are.
alter table place no force row level security;
alter table standing no force row level security;
insert into standing (region, place_id, province, code, name, kind, status, improved_on)
select region, id, left(region, 2), code, name, kind, status, planned_on from place;
alter table place force row level security;
alter table standing force row level security;
