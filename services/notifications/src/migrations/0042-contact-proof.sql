-- An address or a number is used once its owner has proved it, by a code that was sent there; what was kept before is taken for proved.
alter table reader
  add column email_proof text check (email_proof in ('code', 'simulator', 'legacy')),
  add column phone_proof text check (phone_proof in ('code', 'simulator', 'legacy')),
  add constraint reader_proof_check check ((email is not null or email_proof is null) and (phone is not null or phone_proof is null));
alter table reader no force row level security;
update reader set email_proof = case when email is not null then 'legacy' end, phone_proof = case when phone is not null then 'legacy' end;
alter table reader force row level security;

create table contact_code (
  region text not null,
  -- Of the delivery that carries it.
  id uuid not null,
  reader_id uuid not null,
  channel text not null check (channel in ('e-mail', 'gateway')),
  -- Sealed, as the reader's was when the code was sent: it proves that one and no other.
  contact text not null,
  -- Sealed.
  code text not null,
  sent_at timestamptz not null,
  tries int not null,
  used_at timestamptz,
  primary key (region, id),
  foreign key (region, reader_id) references reader (region, id)
);
create index contact_code_of_reader on contact_code (region, reader_id, channel, sent_at desc);
select rakor_tenant_table('contact_code');

alter table delivery drop constraint delivery_recipient_kind_check,
  add constraint delivery_recipient_kind_check check (recipient_kind in ('organisation', 'office', 'webhook', 'person', 'contact', 'visitor'));

do $$
begin
  execute format('revoke delete on contact_code from %I', current_schema() || '_app');
end $$;
