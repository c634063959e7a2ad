-- What a command changed, and what an event's handler did: a row each.
create table work (
  region text not null,
  id uuid not null,
  primary key (region, id)
);
select rakor_tenant_table('work');
