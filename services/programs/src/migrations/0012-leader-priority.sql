-- What a leader wants the programs of the organisations to serve (K3): in one window, or beyond any.
create table leader_priority (
  region text not null,
  id uuid not null,
  title text not null,
  -- The position whose priority it is.
  position_id uuid not null,
  position text not null,
  window_id uuid,
  declared_at timestamptz not null,
  declared_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  version int not null,
  primary key (region, id),
  foreign key (region, window_id) references program_window (region, id),
  check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
select rakor_tenant_table('leader_priority');
create index leader_priority_standing on leader_priority (region, id) where withdrawn_at is null;

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on leader_priority from %I', app);
  execute format('grant update (withdrawn_at, withdrawn_by, withdrawn_because, version) on leader_priority to %I', app);
end $$;
