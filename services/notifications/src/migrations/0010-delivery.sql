-- What became of each message: one row for an event, a recipient, a channel and the rule that chose them. It answers "did it arrive, and if not,
-- why". What was told before this migration has no row.
create table delivery (
  region text not null,
  -- UUIDv7. Of the in-app channel it is the message's own; to the outside it is the key by which a receiver knows a repetition.
  id uuid not null,
  event_id uuid not null,
  event_type text not null,
  occurred_at timestamptz not null,
  -- Of the request that caused the event (W3C), where it is known.
  trace_id text check (trace_id ~ '^[0-9a-f]{32}$'),
  channel text not null check (channel in ('in-app', 'e-mail', 'gateway', 'webhook')),
  recipient_kind text not null check (recipient_kind in ('organisation', 'office', 'webhook')),
  recipient_code text not null,
  recipient_name text not null,
  rule text not null,
  status text not null check (status in ('queued', 'held', 'sent', 'delivered', 'failed', 'skipped', 'superseded', 'read')),
  -- Why it is not delivered: "timeout", "quiet-hours".
  code text,
  -- Of a failure: whether it was the last attempt.
  final boolean not null default false,
  -- Whoever is at the end of it: deliveries of one lane share its fate. Null where nothing leaves the house.
  lane text,
  rank int not null default 1 check (rank between 0 and 2),
  -- When it is tried next, or let go; null once nothing is left to do.
  due_at timestamptz check (due_at is null or lane is not null),
  attempts int not null default 0,
  version int not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (region, id),
  unique (region, event_id, recipient_kind, recipient_code, channel, rule),
  -- What is open is due some time, and only that.
  check ((due_at is not null) = (status in ('queued', 'held') or (status = 'failed' and not final)))
);
select rakor_tenant_table('delivery');
select rakor_errand_table('delivery');
create index delivery_of_recipient on delivery (region, recipient_code, id desc);
create index delivery_of_trace on delivery (region, trace_id, id desc) where trace_id is not null;
-- What somebody may have to look after: small, whatever was delivered over the years.
create index delivery_in_doubt on delivery (region, status, id desc) where status not in ('delivered', 'read');

-- Its life, one row for each step; nobody changes or removes one.
create table delivery_step (
  region text not null,
  delivery_id uuid not null,
  version int not null,
  status text not null,
  at timestamptz not null default now(),
  code text,
  final boolean not null default false,
  -- The next attempt, or the end of the holding.
  until timestamptz,
  -- Of an attempt: {attempt, httpStatus, ms}.
  detail jsonb,
  primary key (region, delivery_id, version),
  foreign key (region, delivery_id) references delivery (region, id)
);
select rakor_tenant_table('delivery_step');

do $$
begin
  execute format('revoke delete on delivery from %I', current_schema() || '_app');
  execute format('revoke update, delete on delivery_step from %I', current_schema() || '_app');
end $$;
