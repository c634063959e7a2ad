-- What those who read an inbox follow: rules may tell followers how it goes on. A successor follows what the predecessor followed.
create table following (
  region text not null,
  -- UUIDv7.
  id uuid not null,
  item_kind text not null check (item_kind in ('directive', 'meeting', 'program', 'place')),
  item_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('organisation', 'office')),
  recipient_code text not null,
  -- False once they have had enough; the row stays, with its version.
  follows boolean not null,
  version int not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (region, id),
  unique (region, item_kind, item_id, recipient_kind, recipient_code)
);
create index following_of_recipient on following (region, recipient_kind, recipient_code, id desc) where follows;
select rakor_tenant_table('following');

do $$
begin
  execute format('revoke delete on following from %I', current_schema() || '_app');
end $$;
