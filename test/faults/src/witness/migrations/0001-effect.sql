-- What the witness saw: one row an effect, in the order in which they happened. Nothing here keeps an effect from being there twice.
create table effect (
  region text not null,
  id bigint generated always as identity,
  event_id uuid not null,
  type text not null,
  key text not null,
  sequence int not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  primary key (region, id)
);
select rakor_tenant_table('effect');

-- What the harness wants to go wrong: the handler fails for these aggregates until then, and refuses their events where it says so.
create table plan (
  key text primary key,
  fault text not null check (fault in ('fails', 'refuses')),
  until timestamptz
);
select rakor_reference_table('plan');
