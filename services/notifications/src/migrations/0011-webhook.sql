-- Addresses of integrators that are called with the region's events (Standard Webhooks).
create table webhook (
  region text not null,
  id uuid not null,
  url text not null,
  description text not null,
  -- Exact types ("directives.directive-issued.v1") and whole services ("directives.*").
  event_types text[] not null check (cardinality(event_types) > 0),
  status text not null check (status in ('unverified', 'enabled', 'disabled')),
  disabled_reason text check (disabled_reason in ('by-hand', 'gone', 'failing')),
  -- Sealed: nobody who reads the database can sign in our name.
  secret text not null,
  previous_secret text,
  previous_until timestamptz,
  -- Since when nothing has arrived; null while something does.
  failing_since timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  version int not null,
  primary key (region, id),
  check ((disabled_reason is not null) = (status = 'disabled')),
  check ((previous_secret is null) = (previous_until is null))
);
select rakor_tenant_table('webhook');

-- What is sent of an event, once for all who hear it.
create table webhook_event (
  region text not null,
  event_id uuid not null,
  body text not null,
  kept_at timestamptz not null default now(),
  primary key (region, event_id)
);
select rakor_tenant_table('webhook_event');

-- Attempts of earlier rounds: whoever asks for a delivery again gets the whole schedule anew.
alter table delivery add column attempts_before int not null default 0;
-- What an integrator asks for again.
create index delivery_of_webhook on delivery (region, recipient_code, occurred_at) where recipient_kind = 'webhook';
