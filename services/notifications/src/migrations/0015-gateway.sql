-- A telephone, for the messaging gateway (WhatsApp, SMS): sealed, and as it may be shown.
alter table reader
  add column phone text,
  add column phone_mask text,
  add constraint reader_phone_check check ((phone is null) = (phone_mask is null));
