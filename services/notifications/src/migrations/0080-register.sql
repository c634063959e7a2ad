-- The copy of the directory becomes that of libs/register, under its names and with what it keeps more; the tables are as its own files make them.
alter table region_profile rename to region;
alter index region_profile_pkey rename to region_pkey;

alter table organisation
  add column home_region text,
  add column place text,
  add column established_on date,
  add column work_week int not null default 5;
create index organisation_code on organisation (region, code);
create index organisation_class on organisation (region, class);

drop index position_head;
create index position_organisation on position (region, organisation_id);

alter table holding rename column valid_from to held_from;
alter table holding rename column valid_until to held_until;
alter table holding drop constraint holding_pkey, add primary key (region, id);
create index holding_position on holding (region, position_id);
create index holding_subject on holding (region, position_id, subject);

-- Every organisation that was kept is one of its own region; a holding ends when the next one begins, and from here on says so. The owner itself
-- is under the policies: it steps past them here.
alter table organisation no force row level security;
alter table holding no force row level security;
update organisation set home_region = region;
update holding h set held_until = later.begins - 1
  from (select region, id, lead(held_from) over (partition by region, position_id order by held_from) as begins from holding) later
 where later.region = h.region and later.id = h.id and later.begins is not null and coalesce(h.held_until, 'infinity') >= later.begins;
alter table organisation force row level security;
alter table holding force row level security;
alter table organisation alter column home_region set not null;
