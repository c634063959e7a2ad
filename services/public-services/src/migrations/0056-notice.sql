-- What the staff of a place let the screen of its hall say, in both languages, for some time.
create table notice (
  region text not null,
  id uuid not null,
  place_id uuid not null,
  indonesian text not null,
  english text not null,
  from_at timestamptz not null,
  -- Not shown any more from then on; when it is taken down before, that instant.
  until_at timestamptz not null,
  put_up_by text not null,
  version int not null,
  primary key (region, id),
  foreign key (region, place_id) references place (region, id)
);
select rakor_tenant_table('notice');
create index notice_of_place on notice (region, place_id, until_at);
do $$
begin
  execute format('revoke delete on notice from %I', current_schema() || '_app');
end $$;
