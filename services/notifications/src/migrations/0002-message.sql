-- The in-app inbox: one message for a recipient and an event. A recipient is an organisation (by the code that tokens carry) or an
-- office of the region; never a person, so that a successor finds what the position was told.
create table message (
  region text not null,
  -- UUIDv7: the order of the ids is the order of delivery, and of the inbox.
  id uuid not null,
  event_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('organisation', 'office')),
  recipient_code text not null,
  recipient_name text not null,
  organisation_id uuid check ((organisation_id is not null) = (recipient_kind = 'organisation')),
  template text not null,
  facts jsonb not null,
  subject_id text not null,
  body_id text not null,
  subject_en text not null,
  body_en text not null,
  occurred_at timestamptz not null,
  delivered_at timestamptz not null default now(),
  version int not null default 0,
  read_at timestamptz,
  read_by text,
  primary key (region, id),
  unique (region, recipient_kind, recipient_code, event_id)
);
create index message_of_recipient on message (region, recipient_kind, recipient_code, id desc);
-- Holds only what is unread, so that counting costs what is left to do and not the years behind it.
create index message_unread on message (region, recipient_kind, recipient_code, id) where read_at is null;
select rakor_tenant_table('message');
