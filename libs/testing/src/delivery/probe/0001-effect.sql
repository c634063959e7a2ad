-- What the probe's handler did: one row an effect, in the order in which they were committed.
create table effect (
  region text not null,
  id bigint generated always as identity,
  event_id uuid not null,
  key text not null,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('effect');
