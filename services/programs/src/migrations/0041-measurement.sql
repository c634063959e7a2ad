-- One figure: of one period, at one place, of the whole or of one part. What is being worked on, seen by its own tenant only.
create table measurement (
  region text not null,
  id uuid not null,
  indicator_id uuid not null,
  period text collate "C" not null,
  -- "C": all of a district lies between "33.16.05." and "33.16.05/".
  place text collate "C" not null,
  -- Empty: the whole.
  part text not null,
  numerator bigint not null check (numerator >= 0),
  denominator bigint check (denominator > 0),
  status text not null check (status in ('submitted', 'returned', 'approved', 'accepted')),
  -- Times that it was corrected.
  revision int not null,
  -- Submitted after the day on which the period's figure was due.
  late boolean not null,
  submitted_by text not null,
  submitted_at timestamptz not null,
  -- The file that it came in, and the line there.
  import_id uuid,
  import_line int,
  version int not null,
  primary key (region, indicator_id, period, part, place),
  foreign key (region, indicator_id) references indicator (region, id)
);
select rakor_tenant_table('measurement');
create unique index measurement_id on measurement (region, id);
create index measurement_open on measurement (region, indicator_id, period) where status in ('submitted', 'returned');

-- Everything that was done to a figure, and what it said then; only added to, so that no figure is ever lost.
create table measurement_history (
  region text not null,
  measurement_id uuid not null,
  version int not null,
  step text not null check (step in ('submitted', 'revised', 'returned', 'approved', 'accepted')),
  numerator bigint not null,
  denominator bigint,
  reason text,
  actor_id text not null,
  actor_region text not null,
  actor_role text,
  -- In which position the actor acted, and who held it, where the token says so.
  position text,
  person text,
  at timestamptz not null,
  primary key (region, measurement_id, version)
);
select rakor_tenant_table('measurement_history');

-- What a region stands for: the figures that it has approved, each for the time that it held. Read by the region and by its province (N3).
create table figure (
  region text not null,
  indicator_code text not null,
  period text collate "C" not null,
  part text not null,
  place text collate "C" not null,
  revision int not null,
  province text not null,
  measurement_id uuid not null,
  numerator bigint not null,
  denominator bigint,
  approved_at timestamptz not null,
  superseded_at timestamptz,
  -- When the province accepted it.
  accepted_at timestamptz,
  primary key (region, indicator_code, period, part, place, revision)
);
select rakor_tenant_table('figure');
create unique index figure_present on figure (region, indicator_code, period, part, place) where superseded_at is null;
-- A province's sum over its regencies is one range of this.
create index figure_province on figure (province, indicator_code, period, part, place) include (numerator, denominator) where superseded_at is null;

do $$
declare
  app text := current_schema() || '_app';
  caller text := 'nullif(current_setting(''app.region'', true), '''')';
begin
  execute format('create policy province on figure for select using (province = %s)', caller);
  execute format('revoke update, delete on measurement, measurement_history, figure from %I', app);
  execute format('grant update (numerator, denominator, status, revision, submitted_by, import_id, import_line, version) on measurement to %I', app);
  execute format('grant update (superseded_at, accepted_at) on figure to %I', app);
end $$;
