-- How many messages may leave the house on a channel; null: as many as there are.
create table channel_limit (
  region text not null,
  id uuid not null,
  channel text not null check (channel in ('e-mail', 'gateway', 'webhook')),
  per_hour int check (per_hour > 0),
  per_day int check (per_day > 0),
  version int not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (region, channel)
);
select rakor_tenant_table('channel_limit');

-- How many have left in an hour. Only of channels that are limited.
create table channel_usage (
  region text not null,
  channel text not null,
  -- Its beginning.
  hour timestamptz not null,
  count int not null,
  primary key (region, channel, hour)
);
select rakor_tenant_table('channel_usage');
