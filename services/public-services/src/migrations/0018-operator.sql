-- Who runs the place, with the name and id by which messages are addressed: events of these three say it.
alter table institution add column operator_id uuid, add column operator_name text;
alter table readiness add column operator_id uuid, add column operator_name text;
alter table launch add column operator_id uuid, add column operator_name text;

-- The owner itself is under the policies: it steps past them here.
do $$
declare
  name text;
begin
  alter table place no force row level security;
  foreach name in array array['institution', 'readiness', 'launch'] loop
    execute format('alter table %I no force row level security', name);
    execute format('update %I one set operator_id = p.operator_id, operator_name = p.operator_name from place p where p.region = one.region and p.id = one.place_id', name);
    execute format('alter table %I alter operator_id set not null, alter operator_name set not null', name);
    execute format('alter table %I force row level security', name);
  end loop;
  alter table place force row level security;
end $$;
