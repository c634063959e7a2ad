-- What stands in the way of a program, and who must take it away (B12).
create table obstacle (
  region text not null,
  id uuid not null,
  program_id uuid not null,
  -- Null where it stands in the way of the whole program.
  milestone_id uuid,
  type text not null check (type in ('budget', 'land', 'staffing', 'vertical-agency', 'regulation', 'vendor', 'data')),
  text text not null,
  -- Who must unblock: the name of an organisation, or the title of a position; then the next two are null.
  unblocker text not null,
  unblocker_id uuid,
  unblocker_code text,
  raised_by text not null,
  raiser_position text,
  raised_at timestamptz not null,
  solution text,
  resolved_by text,
  resolver_position text,
  resolved_at timestamptz,
  version int not null,
  primary key (region, id),
  foreign key (region, program_id) references program (region, id),
  foreign key (region, milestone_id) references milestone (region, id),
  check (num_nulls(solution, resolved_by, resolved_at) in (0, 3))
);
select rakor_tenant_table('obstacle');
create index obstacle_program on obstacle (region, program_id, id);
create index obstacle_open on obstacle (region, id) where resolved_at is null;

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
create index obstacle_tally_province on obstacle_tally (province, type) where resolved_at is null;

do $$
declare
  app text := current_schema() || '_app';
begin
  execute $policy$create policy province on obstacle_tally for select using (province = nullif(current_setting('app.region', true), ''))$policy$;
  execute format('revoke update, delete on obstacle, obstacle_tally from %I', app);
  execute format('grant update (solution, resolved_by, resolver_position, resolved_at, version) on obstacle to %I', app);
  execute format('grant update (resolved_at) on obstacle_tally to %I', app);
end $$;
