-- What a hall's screen shows and says: one row for each call of a number, counted from 1 for each place, in the order in which the calls were made.
-- Only the latest are kept (hall/announcement.repository.ts); what became of a ticket is told by its events.
create table announcement (
  region text not null,
  queue_id uuid not null,
  seq int not null,
  date date not null,
  ticket_number text not null,
  counter_name text not null,
  -- Called before.
  again boolean not null,
  said_at timestamptz not null,
  primary key (region, queue_id, seq),
  foreign key (region, queue_id) references queue (region, id)
);
select rakor_tenant_table('announcement');
