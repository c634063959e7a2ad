create table organisation (
  region text not null references tenant,
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  class text not null check (class in ('opd', 'district-office', 'village', 'vertical-agency', 'regency-government', 'partner')),
  -- No foreign key to reference_region: a decree may abolish a code, and the office stood for it all the same.
  place text,
  established_on date,
  registered_at timestamptz not null,
  registered_by text not null,
  version int not null check (version > 0),
  primary key (region, id),
  unique (region, code),
  -- One office for a district, one government for a village.
  unique (region, class, place),
  check ((place is not null) = (class in ('district-office', 'village')))
);
select rakor_tenant_table('organisation');
