-- Something that the probe has to bring out of the house.
create table parcel (
  region text not null,
  id uuid not null,
  lane text not null,
  rank int not null default 1,
  due_at timestamptz,
  attempts int not null default 0,
  brought int not null default 0,
  primary key (region, id)
);
select rakor_tenant_table('parcel');
select rakor_errand_table('parcel');
select rakor_errand_lease('parcel');
