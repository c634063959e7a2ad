-- What a service is, costs and promises (UU 25/2009 art. 21). A province's standards are read by all of its regencies; a regency's own stand
-- beside them, or say what differs (F18).
create table standard (
  region text not null,
  id uuid not null,
  code text not null,
  name text not null,
  -- The province's standard that it overrides; no foreign key: that one lives in another tenant.
  base_id uuid,
  edition int not null,
  -- {components: {…}, fees: [{name, amount}] | null, promised: {amount, unit} | null}; of an override only what differs.
  content jsonb not null,
  status text not null check (status in ('in-force', 'retired')),
  version int not null,
  primary key (region, id),
  check (base_id is null or length(region) > 2)
);
select rakor_tenant_table('standard');
create unique index standard_code on standard (region, code) where status = 'in-force';
create index standard_base on standard (region, base_id) where base_id is not null;

-- What it said, edition by edition.
create table standard_edition (
  region text not null,
  standard_id uuid not null,
  edition int not null,
  content jsonb not null,
  said_at timestamptz not null default now(),
  said_by text not null,
  primary key (region, standard_id, edition),
  foreign key (region, standard_id) references standard (region, id)
);
select rakor_tenant_table('standard_edition');

-- Which service is delegated to which district, by which decision, and from when to when (L6, Permendagri 4/2010).
create table delegation (
  region text not null,
  id uuid not null,
  district text not null,
  standard_id uuid not null,
  standard_code text not null,
  standard_name text not null,
  legal_basis text not null,
  -- Local dates, both included; no last day: until it is revoked.
  valid_from date not null,
  valid_to date,
  status text not null check (status in ('granted', 'ended')),
  -- When it is told that it has ended.
  due_at timestamptz,
  version int not null,
  primary key (region, id),
  check (valid_to is null or valid_to >= valid_from - 1),
  check (district like region || '.%')
);
select rakor_tenant_table('delegation');
select rakor_due_table('delegation');
create index delegation_of_cell on delegation (region, district, standard_id, valid_from);

-- One cell of the matrix: who grants into it takes turns, so that no day is delegated twice.
create table delegation_cell (
  region text not null,
  district text not null,
  standard_id uuid not null,
  primary key (region, district, standard_id)
);
select rakor_tenant_table('delegation_cell');

-- By which standard a service is given; the province's, where the region overrides it.
alter table service add column standard_id uuid;

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('create policy regencies on standard for select using (region = left(nullif(current_setting(''app.region'', true), ''''), 2))');
  execute format('revoke delete on standard, standard_edition, delegation, delegation_cell from %I', app);
  execute format('revoke update on standard_edition from %I', app);
end $$;
