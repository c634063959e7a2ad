-- Why a rule that is for an event told nobody of it, or not all whom it names: "did it arrive, and if not, why" has an answer also where nothing was sent.
create table untold (
  region text not null,
  -- UUIDv7.
  id uuid not null,
  event_id uuid not null,
  event_type text not null,
  occurred_at timestamptz not null,
  trace_id text check (trace_id ~ '^[0-9a-f]{32}$'),
  rule text not null,
  layer text not null check (layer in ('region', 'province', 'shipped')),
  -- "condition", "unknown-organisation", "nobody-follows": the words of the dry run.
  because text not null,
  -- Of a condition or an audience, what it says: "colour equal red", "organisation inspektorat".
  detail text,
  noted_at timestamptz not null,
  primary key (region, id)
);
select rakor_tenant_table('untold');
create index untold_of_event on untold (region, event_id);
create index untold_of_trace on untold (region, trace_id) where trace_id is not null;
create index untold_noted on untold (region, noted_at);

do $$
begin
  execute format('revoke update on untold from %I', current_schema() || '_app');
end $$;
