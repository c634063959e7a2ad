-- What is sent of an event is kept for thirty days: as long it can be asked for again. The record of what became of it stays.
alter table webhook_event rename column event_id to id;
alter table webhook_event add column due_at timestamptz;
alter table webhook_event no force row level security;
update webhook_event set due_at = kept_at + interval '30 days';
alter table webhook_event force row level security;
alter table webhook_event alter column due_at set not null;
select rakor_due_table('webhook_event');
