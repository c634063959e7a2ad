-- A meeting may be a draft first, be cancelled before it starts, and be reopened after its close.
alter table meeting drop constraint meeting_status_check;
alter table meeting add constraint meeting_status_check check (status in ('draft', 'scheduled', 'running', 'closed', 'reopened', 'cancelled'));

-- [{topic, presenter, minutes}] in their order.
alter table meeting add column agenda jsonb not null default '[]';

-- The meetings of a series, whatever the case in which its name was written.
create index meeting_series on meeting (region, lower(series), starts_at, id) where series is not null;

-- Who sat there for the position; null: the holder himself.
alter table attendance add column delegate text;
alter table attendance add column acting boolean not null default false;

-- Who did what and when: one row for each version of a meeting, from here on.
create table meeting_history (
  region text not null,
  meeting_id uuid not null,
  version int not null,
  action text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_role text,
  actor_organisation text,
  reason text,
  -- What was planned or recorded, where the meeting itself keeps only the last of it.
  detail jsonb,
  primary key (region, meeting_id, version),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('meeting_history');

-- What an organisation is told of a meeting that it is asked to. The row lives in the region that invites; the tenant of the invited sees it
-- by a policy of its own (N1), and nothing else of the meeting: what it must know is copied into the row.
create table invitation (
  region text not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  organisation_code text not null,
  organisation_name text not null,
  addressee_region text not null,
  number text not null,
  title text not null,
  type text not null,
  starts_at timestamptz not null,
  minutes int not null,
  place text not null,
  chair text not null,
  cancelled boolean not null,
  -- The meeting's, which a calendar takes for its SEQUENCE.
  version int not null,
  primary key (region, meeting_id, organisation_id),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('invitation');
create index invitation_addressee on invitation (addressee_region, organisation_code, starts_at, meeting_id);

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on meeting_history from %I', app);
  execute format('revoke delete on invitation from %I', app);
  execute 'create policy addressee on invitation for select using (addressee_region = nullif(current_setting(''app.region'', true), ''''))';
end $$;
