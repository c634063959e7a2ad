-- The queue of a place, which has the place's id. Whoever calls, opens or ends a day locks this row first, so that the calls of a place take turns.
-- Whoever gets a ticket does not: two hundred do so at once.
create table queue (
  region text not null,
  id uuid not null,
  place_name text not null,
  -- The day that is open, local to the place; null while none is.
  date date,
  -- No number is given out from then on.
  closes_at timestamptz,
  -- When the day ends for those who still wait.
  due_at timestamptz,
  policy jsonb not null,
  -- Seconds of the latest waits and servings, newest last: what is usual here, for fairness and for estimates.
  recent_waits int[] not null default '{}',
  recent_servings int[] not null default '{}',
  version int not null,
  primary key (region, id),
  foreign key (region, id) references place (region, id),
  check (num_nulls(date, closes_at, due_at) in (0, 3))
) with (fillfactor = 50);
select rakor_tenant_table('queue');
select rakor_due_table('queue');

-- What a place offers on the day that is open, and under which letter its numbers run.
create table queue_line (
  region text not null,
  queue_id uuid not null,
  service_id uuid not null,
  service_name text not null,
  -- Who serves it; null: the operator of the place.
  institution_id uuid,
  institution_name text not null,
  prefix text not null,
  -- The last day on which it was offered.
  offered_on date not null,
  -- Calls in a row that passed over somebody who had waited too long for it (F14).
  passed int not null default 0,
  primary key (region, queue_id, service_id),
  foreign key (region, queue_id) references queue (region, id)
);
select rakor_tenant_table('queue_line');

-- The numbers of a place, letter and local day. The hottest row there is: fillfactor keeps its versions on one page.
create table ticket_series (
  region text not null,
  queue_id uuid not null,
  date date not null,
  prefix text not null,
  -- How many were given out with a connection.
  last int not null default 0,
  -- How many may be.
  most int not null check (most > 0),
  -- Numbers that kiosks give out of their own blocks: the others step over them.
  reserved_from int not null,
  reserved_to int not null,
  open boolean not null default true,
  closes_at timestamptz not null,
  primary key (region, queue_id, date, prefix),
  foreign key (region, queue_id) references queue (region, id),
  check (1 <= reserved_from and reserved_from <= reserved_to + 1)
) with (fillfactor = 20);
select rakor_tenant_table('ticket_series');

create table ticket (
  region text not null,
  -- Not guessable: it is what somebody asks with for his place in line. The number is what everybody hears.
  id uuid not null,
  queue_id uuid not null,
  date date not null,
  prefix text not null,
  seq int not null,
  number text not null,
  service_id uuid not null,
  service_name text not null,
  institution_id uuid,
  institution_name text not null,
  channel text not null,
  -- Why it is called before others; null for everybody else.
  need text,
  status text not null,
  -- When it was issued, and stays so whatever becomes of it.
  arrived_at timestamptz not null,
  -- Its place in the line: earlier is sooner.
  queued_at timestamptz not null,
  -- Since when it has been in its status: the period that is not over yet.
  since timestamptz not null,
  counter_id uuid,
  calls int not null default 0,
  called_at timestamptz,
  -- Somebody was told that it is soon his turn.
  near boolean not null default false,
  outcome text,
  booking_id uuid,
  offline_kiosk text,
  version int not null,
  primary key (region, id),
  -- Led by place and day: also how a day's tickets are found.
  unique (region, queue_id, date, prefix, seq),
  foreign key (region, queue_id) references queue (region, id)
);
select rakor_tenant_table('ticket');
-- Those who wait only: a line is as short as it is, however long the history.
create index ticket_waiting on ticket (region, queue_id, service_id, (need is null), queued_at, id) where status = 'waiting';
-- Those who are in the house and not in the line.
create index ticket_inside on ticket (region, queue_id, id) where status in ('called', 'serving', 'held', 'missed');

create table counter (
  region text not null,
  id uuid not null,
  queue_id uuid not null,
  name text not null,
  -- Those that it may serve.
  service_ids uuid[] not null,
  -- Those that it serves while it is open.
  serving_ids uuid[] not null default '{}',
  officer text,
  opened_at timestamptz,
  -- Whom it has called or serves: one at a time.
  ticket_id uuid,
  version int not null,
  primary key (region, id),
  unique (region, queue_id, name),
  foreign key (region, queue_id) references queue (region, id),
  foreign key (region, ticket_id) references ticket (region, id),
  check (num_nulls(officer, opened_at) in (0, 2)),
  check (ticket_id is null or officer is not null)
);
select rakor_tenant_table('counter');
-- A ticket is at one counter.
create unique index counter_ticket on counter (region, ticket_id) where ticket_id is not null;

-- What is over of a ticket's time. Each begins where the one before has ended; the present one is in the ticket itself.
create table ticket_period (
  region text not null,
  ticket_id uuid not null,
  -- Counted from 1.
  n int not null,
  queue_id uuid not null,
  date date not null,
  status text not null check (status in ('waiting', 'called', 'serving', 'held', 'missed')),
  service_id uuid not null,
  counter_id uuid,
  officer text,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (region, ticket_id, n),
  foreign key (region, ticket_id) references ticket (region, id),
  check (from_at <= to_at)
);
select rakor_tenant_table('ticket_period');
create index ticket_period_day on ticket_period (region, queue_id, date);

do $$
declare
  app text := current_schema() || '_app';
  name text;
begin
  foreach name in array array['queue', 'queue_line', 'ticket_series', 'ticket', 'counter', 'ticket_period'] loop
    execute format('revoke delete on %I from %I', name, app);
  end loop;
  execute format('revoke update on ticket_period from %I', app);
end $$;
