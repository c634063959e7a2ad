-- What nobody has to see to any more: marked by whoever speaks for the recipient, and taken back by them.
alter table message
  add column done_at timestamptz,
  add column done_by text,
  add constraint message_done_check check ((done_at is null) = (done_by is null));
