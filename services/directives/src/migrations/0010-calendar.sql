-- A region's own calendar. Each change of it is a revision, so that what was counted on an earlier one can still be explained.
create table calendar (
  region text not null,
  id uuid not null,
  revision int not null,
  primary key (region, id)
);
select rakor_tenant_table('calendar');
create unique index calendar_of_region on calendar (region);

-- Days on which the region's offices are closed by its own decision.
create table calendar_closure (
  region text not null,
  id uuid not null,
  closed_on date not null,
  name_id text not null,
  name_en text not null,
  -- The regional decision that it rests on.
  basis text not null,
  added_revision int not null,
  added_at timestamptz not null,
  added_by text not null,
  withdrawn_revision int,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_basis text,
  primary key (region, id)
);
select rakor_tenant_table('calendar_closure');
create unique index calendar_closure_day on calendar_closure (region, closed_on) where withdrawn_revision is null;

-- Decrees that the region follows also for what was issued before them.
create table calendar_edition (
  region text not null,
  revision int not null,
  year int not null,
  -- "2021.3"
  edition text not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (region, revision)
);
select rakor_tenant_table('calendar_edition');

-- What was decided stays written; a closure is withdrawn, and its row tells by whom.
do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke update, delete on calendar_closure, calendar_edition from %I', app);
  execute format('revoke delete on calendar from %I', app);
  execute format('grant update (withdrawn_revision, withdrawn_at, withdrawn_by, withdrawn_basis) on calendar_closure to %I', app);
end $$;
