-- The delivery tables, the same in every service. They belong to the relay role, which makes and drops their partitions;
-- the owner, a member of it, creates them here. Run with search_path = the service's schema.

-- Append-only log of announced events: never updated, never deleted row by row, dropped by the day after retention.
create sequence outbox_id_seq;
create table outbox (
  -- First, so that a transaction has its xid before it takes an id: the relay closes a gap in the ids by comparing xids.
  xid xid8 not null default pg_current_xact_id(),
  id bigint not null default nextval('outbox_id_seq'),
  event_id uuid not null,
  region text not null,
  subject text not null,
  -- Aggregate: events of one key keep their order.
  key text not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);
create table outbox_default partition of outbox default;

-- Events that this service has taken responsibility for: handled, dead or parked. Partitioned by the time inside the UUIDv7.
create table inbox (
  consumer text not null,
  event_id uuid not null,
  processed_at timestamptz not null default now(),
  primary key (consumer, event_id)
) partition by range (event_id);
create table inbox_default partition of inbox default;

-- How far the relay has come. fillfactor: the row is updated with every batch, and stays on its page.
create table relay_cursor (
  only_row boolean primary key default true check (only_row),
  position bigint not null default 0,
  stream_sequence bigint not null default 0,
  stream_created text,
  -- Set by an operator to have kept rows published again from after this id.
  replay_after bigint,
  updated_at timestamptz not null default now()
) with (fillfactor = 50);
insert into relay_cursor default values;

-- Events that could not be handled ('dead'), and later ones of the same aggregate that wait behind them ('parked').
create table dead_letter (
  region text not null,
  id uuid not null,
  consumer text not null,
  event_id uuid not null,
  type text not null,
  key text not null,
  subject text not null,
  headers jsonb not null,
  body text not null,
  stream_sequence bigint not null,
  status text not null check (status in ('dead', 'parked', 'redriving', 'redriven', 'discarded')),
  reason text not null,
  attempts int not null,
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  primary key (region, id),
  unique (region, consumer, event_id)
);
create index dead_letter_open on dead_letter (consumer, status) where status in ('dead', 'parked', 'redriving');

-- Answers of commands by Idempotency-Key, kept 72 hours.
create table idempotency_key (
  region text not null,
  client text not null,
  route text not null,
  key text not null,
  fingerprint text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (region, client, route, key)
);
create index idempotency_key_age on idempotency_key (created_at);

do $$
declare
  app text := current_schema() || '_app';
  relay text := current_schema() || '_relay';
  own text := 'region = nullif(current_setting(''app.region'', true), '''')';
  name text;
begin
  foreach name in array array['outbox', 'dead_letter', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I to %I using (%s) with check (%s)', name, app, own, own);
    execute format('create policy delivery on %I to %I using (true) with check (true)', name, relay);
  end loop;
  execute format('grant insert on outbox to %I', app);
  execute format('grant usage on sequence outbox_id_seq to %I', app);
  execute format('grant select, insert on inbox to %I', app);
  execute format('grant select, insert, update on dead_letter to %I', app);
  execute format('grant select, insert, update on idempotency_key to %I', app);
  execute format('alter sequence outbox_id_seq owner to %I', relay);
  foreach name in array array['outbox', 'outbox_default', 'inbox', 'inbox_default', 'relay_cursor', 'dead_letter', 'idempotency_key'] loop
    execute format('alter table %I owner to %I', name, relay);
  end loop;
end $$;
