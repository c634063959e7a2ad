-- The effect: a number as another system shows it.
create table heard (
  region text not null,
  ticket_id uuid not null,
  number text not null,
  primary key (region, ticket_id)
);
select rakor_tenant_table('heard');
