-- What stands in the way of something, and who must take it away (B12). The row lives in the region of what it stands in the way of; the tenant
-- that has it, and the one that must unblock it, see it.
create table obstacle (
  region text not null,
  id uuid not null,
  -- General: a subject is of one kind today, and without a foreign key.
  subject_kind text not null check (subject_kind in ('assignment')),
  subject_id uuid not null,
  subject_number text not null,
  organisation_id uuid not null,
  organisation_code text not null,
  organisation_name text not null,
  addressee_region text not null,
  type text not null check (type in ('budget', 'land', 'staffing', 'vertical-agency', 'regulation', 'vendor', 'data')),
  text text not null,
  -- Who must unblock: the name of an organisation, or the title of a position; then the next three are null.
  unblocker text not null,
  unblocker_id uuid,
  unblocker_code text,
  unblocker_region text,
  raised_by text not null,
  raised_at timestamptz not null,
  solution text,
  resolved_by text,
  resolved_at timestamptz,
  -- As what its solution was offered on.
  solution_id uuid,
  version int not null,
  primary key (region, id)
);
select rakor_tenant_table('obstacle');
create index obstacle_subject on obstacle (region, subject_id) where resolved_at is null;
create index obstacle_open on obstacle (region, id) where resolved_at is null;
create index obstacle_addressee on obstacle (addressee_region, organisation_code, id);
create index obstacle_unblocker on obstacle (unblocker_region, unblocker_code, id);

-- What the province may know of a regency's obstacle: its type and its age, and not a word of it (F8).
create table obstacle_tally (
  region text not null,
  obstacle_id uuid not null,
  -- The tenant that has it.
  regency text not null,
  province text not null,
  type text not null,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  primary key (region, obstacle_id),
  foreign key (region, obstacle_id) references obstacle (region, id)
);
select rakor_tenant_table('obstacle_tally');
create index obstacle_tally_province on obstacle_tally (province, type);

-- What helped somebody in the province. Its region is the province; nothing tells whom it helped.
create table solution (
  region text not null,
  id uuid not null,
  type text not null,
  text text not null,
  offered_at timestamptz not null,
  primary key (region, id)
);
select rakor_tenant_table('solution');

do $$
declare
  app text := current_schema() || '_app';
  caller text := 'nullif(current_setting(''app.region'', true), '''')';
begin
  execute format('create policy addressee on obstacle for select using (addressee_region = %s)', caller);
  execute format('create policy unblocker on obstacle for select using (unblocker_region = %s)', caller);
  execute format('create policy province on obstacle_tally for select using (province = %s)', caller);
  execute format('create policy regencies on solution for select using (region = left(%s, 2))', caller);
  execute format('revoke update, delete on obstacle, obstacle_tally, solution from %I', app);
  execute format('grant update (solution, resolved_by, resolved_at, solution_id, version) on obstacle to %I', app);
  execute format('grant update (resolved_at) on obstacle_tally to %I', app);
end $$;
