-- The effect: what was said in a meeting, in the order in which it was committed.
create table utterance (
  region text not null,
  id uuid not null,
  place bigint generated always as identity,
  meeting_id uuid not null,
  sequence int not null,
  speaker text not null,
  primary key (region, id)
);
select rakor_tenant_table('utterance');
