-- Of what is told to many, what is still to be told: one row for each transaction's worth of recipients, gone once they are told.
create table fan_out (
  region text not null,
  -- UUIDv7: in the order in which it happened.
  id uuid not null,
  -- What the event is about ("directive:<id>"): what is told of the same later waits its turn, so that nobody hears the end before the beginning.
  items text[] not null,
  -- The event's envelope, and the rule as it was said when it happened.
  event jsonb not null,
  rule jsonb not null,
  -- What all recipients are told alike, and each recipient with what is its own.
  shared jsonb not null,
  letters jsonb not null,
  due_at timestamptz not null,
  primary key (region, id)
);
select rakor_tenant_table('fan_out');
select rakor_due_table('fan_out');
