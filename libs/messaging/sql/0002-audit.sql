-- The audit trail: one entry for every announced change, chained by digests in the order of the outbox, kept when the outbox is pruned.
-- It belongs to the owner, who never runs: the relay role may add to it and change nothing, the app role does not see it.

-- Who did it. Stays here: no consumer is told. Null in rows from before this migration, and in copies for the DLQ stream.
alter table outbox add column actor text;

create table audit_entry (
  -- Id in the outbox.
  position bigint not null,
  region text not null,
  event_id uuid not null,
  type text not null,
  -- Aggregate, and its version after the change.
  key text not null,
  sequence int not null,
  actor text not null,
  occurred_at timestamptz not null,
  fact text not null,
  -- SHA-256 over the digest before and this entry.
  digest bytea not null,
  primary key (position, occurred_at)
) partition by range (occurred_at);
create table audit_entry_default partition of audit_entry default;

-- Where the chain stands.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null default 0,
  entries bigint not null default 0,
  digest bytea not null default ''
);
insert into audit_head default values;

do $$
declare
  relay text := current_schema() || '_relay';
begin
  -- A year each, until somebody writes the next migration; what lies beyond goes to the default.
  for year in 2025 .. 2045 loop
    execute format('create table audit_entry_%s partition of audit_entry for values from (%L) to (%L)',
      year, year || '-01-01 00:00:00+00', (year + 1) || '-01-01 00:00:00+00');
  end loop;
  alter table audit_entry enable row level security;
  alter table audit_entry force row level security;
  execute format('create policy trail on audit_entry to %I using (true) with check (true)', relay);
  execute format('grant select, insert on audit_entry to %I', relay);
  execute format('grant select, update on audit_head to %I', relay);
end $$;
