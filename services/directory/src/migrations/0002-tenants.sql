-- A region that has been onboarded.
create table tenant (
  region text primary key,
  kind text not null check (kind in ('province', 'regency', 'city')),
  name text not null,
  time_zone text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  government_id uuid not null,
  government_code text not null,
  government_name text not null,
  onboarded_at timestamptz not null,
  onboarded_by text not null,
  version int not null check (version > 0)
);
select rakor_tenant_table('tenant');
