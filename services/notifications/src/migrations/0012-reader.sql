-- People who read a mailbox, and how each wants to hear of what comes in: the inbox is everybody's, mail is a person's own.
create table reader (
  region text not null,
  id uuid not null,
  -- Of the token.
  subject text not null,
  language text not null check (language in ('id', 'en')),
  digest text not null check (digest in ('none', 'daily', 'weekly')),
  -- Minutes since midnight in the region's time; the hours may go over midnight.
  quiet_from int check (quiet_from between 0 and 1439),
  quiet_until int check (quiet_until between 0 and 1439),
  -- Sealed, and as it may be shown.
  email text,
  email_mask text,
  -- In which the person reads: whoever comes after does not get the predecessor's mail, nor the other way round. Null for a person alone.
  position_id uuid,
  -- Channels that the person has agreed to.
  channels text[] not null,
  version int not null,
  primary key (region, id),
  unique (region, subject),
  check (num_nulls(quiet_from, quiet_until) in (0, 2)),
  check (quiet_from <> quiet_until),
  check ((email is null) = (email_mask is null))
);
select rakor_tenant_table('reader');

create table reader_mailbox (
  region text not null,
  reader_id uuid not null,
  kind text not null check (kind in ('organisation', 'office')),
  code text not null,
  primary key (region, reader_id, kind, code),
  foreign key (region, reader_id) references reader (region, id)
);
create index reader_of_mailbox on reader_mailbox (region, kind, code);
select rakor_tenant_table('reader_mailbox');

-- Who agreed to which channel, and took it back: never changed.
create table consent (
  region text not null,
  reader_id uuid not null,
  channel text not null,
  -- Of the reader, with it.
  version int not null,
  granted boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (region, reader_id, channel, version),
  foreign key (region, reader_id) references reader (region, id)
);
select rakor_tenant_table('consent');

-- Whose account holds a position.
alter table holding add column subject text;

alter table delivery drop constraint delivery_recipient_kind_check,
  add constraint delivery_recipient_kind_check check (recipient_kind in ('organisation', 'office', 'webhook', 'person'));
alter table delivery
  -- What it carries.
  add column message_id uuid,
  -- What it is about ("assignment:<id>"): what comes to an end withdraws what is still held of it.
  add column topic text,
  -- The delivery that it goes out with; null for one that goes alone.
  add column bundle_id uuid,
  add column held_until timestamptz;
-- What goes out in a bundle is never due by itself.
do $$
declare
  due text;
begin
  select conname into strict due from pg_constraint
   where conrelid = 'delivery'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%final%';
  execute format('alter table delivery drop constraint %I', due);
end $$;
alter table delivery add constraint delivery_due_check
  check ((due_at is not null) = (bundle_id is null and (status in ('queued', 'held') or (status = 'failed' and not final))));
create index delivery_in_bundle on delivery (region, bundle_id) where bundle_id is not null;
create index delivery_held_about on delivery (region, topic) where status = 'held' and topic is not null;

do $$
begin
  execute format('revoke delete on reader from %I', current_schema() || '_app');
  execute format('revoke update, delete on consent from %I', current_schema() || '_app');
end $$;
