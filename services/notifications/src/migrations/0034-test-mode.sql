-- Until when a region only tries things out, and who is reached all the same: readers and webhooks, by their ids.
create table test_mode (
  region text not null,
  id uuid not null,
  until timestamptz,
  guests uuid[] not null default '{}',
  version int not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (region)
);
select rakor_tenant_table('test_mode');
