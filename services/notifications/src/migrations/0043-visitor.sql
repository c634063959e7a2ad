-- Visitors of a mall who agreed to be told when their number is near. A row lives from then until the number is called or gone.
create table visitor (
  region text not null,
  ticket_id uuid not null,
  contact_id uuid not null,
  channel text not null check (channel in ('e-mail', 'gateway')),
  -- Sealed by public-services for this number, and as it may be shown.
  contact text not null,
  mask text not null,
  language text not null check (language in ('id', 'en')),
  -- What the one text says: {number, placeName, before}; null until the number is near.
  near jsonb,
  primary key (region, ticket_id)
);
select rakor_tenant_table('visitor');
create index delivery_to_visitor on delivery (region, recipient_code) where recipient_kind = 'visitor' and due_at is not null;
