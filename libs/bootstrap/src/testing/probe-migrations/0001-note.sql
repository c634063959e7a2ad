create table note (
  region text not null,
  id uuid not null,
  text text not null,
  noted_at timestamptz not null,
  primary key (region, id)
);
select rakor_tenant_table('note');

create table heard (
  region text not null,
  event_id uuid not null,
  name text not null,
  primary key (region, event_id)
);
select rakor_tenant_table('heard');
