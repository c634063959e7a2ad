-- The last number given, for each tenant, kind and local year. Its row lock makes two givers take turns.
create table number_series (
  region text not null,
  kind text not null check (kind in ('RKR', 'ARH')),
  year int not null,
  last int not null,
  primary key (region, kind, year)
);
select rakor_tenant_table('number_series');

create table meeting (
  region text not null,
  id uuid not null,
  number text not null,
  title text not null,
  type text not null,
  starts_at timestamptz not null,
  -- Day of the meeting in the region's own time.
  held_on date not null,
  place text not null,
  -- Title of the position in the chair, with its acting capacity.
  chair text not null,
  series text,
  invited jsonb not null,
  status text not null check (status in ('scheduled', 'running', 'closed')),
  started_at timestamptz,
  closed_at timestamptz,
  version int not null,
  primary key (region, id),
  unique (region, number)
);
select rakor_tenant_table('meeting');
create index meeting_by_time on meeting (region, starts_at, id);

create table attendance (
  region text not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  position text not null,
  present boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (region, meeting_id, organisation_id, position),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('attendance');

create table utterance (
  region text not null,
  id uuid not null,
  meeting_id uuid not null,
  speaker text not null,
  kind text not null,
  text text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (region, id),
  unique (region, meeting_id, id),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('utterance');

-- What was said stays as it was written down.
do $$ begin execute format('revoke update, delete on utterance from %I', current_schema() || '_app'); end $$;
