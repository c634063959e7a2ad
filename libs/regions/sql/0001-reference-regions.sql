-- Kemendagri codes, from province to village. Public, the same for every tenant.
create table reference_region (
  -- "C": codes are compared byte by byte, so that all of "36.04" lies between "36.04." and "36.04/" whatever the locale of the server.
  code text collate "C" primary key,
  kind text not null check (kind in ('province', 'regency', 'city', 'district', 'village')),
  name text not null,
  parent text collate "C",
  -- 1 province … 4 village.
  level smallint not null
);
select rakor_reference_table('reference_region');
create index reference_region_order on reference_region (level, code);
create index reference_region_parent on reference_region (parent, code);

-- Which edition of a data set is in the tables, so that the next start loads nothing.
create table reference_edition (
  name text primary key,
  edition text not null,
  loaded_at timestamptz not null default now()
);
select rakor_reference_table('reference_edition');
