-- What a message says on telephones, where that is worded apart; null: its subject.
alter table message
  add column short_id text,
  add column short_en text;
