-- What directives needs to know of programs, kept by their events; the later sequence of an aggregate wins.

-- What stands in the way of a program: it lies on the table of the next meeting beside the obstacles of directives (B12).
create table program_obstacle (
  region text not null,
  id uuid not null,
  program_number text not null,
  program_title text not null,
  organisation_name text not null,
  type text not null,
  text text not null,
  unblocker text not null,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  sequence int not null,
  primary key (region, id)
);
select rakor_tenant_table('program_obstacle');
create index program_obstacle_open on program_obstacle (region, id) where resolved_at is null;

-- A window of which half is over: it is reviewed by the next meeting (F4).
create table program_midpoint (
  region text not null,
  window_id uuid not null,
  number text not null,
  name text not null,
  position text not null,
  midpoint_on date not null,
  last_day date not null,
  -- Then there is nothing left to review.
  closed boolean not null,
  sequence int not null,
  primary key (region, window_id)
);
select rakor_tenant_table('program_midpoint');

-- The latest figure that a region stands for, of each indicator: a directive's target is read beside it.
create table indicator_figure (
  region text not null,
  code text not null,
  name_id text not null,
  name_en text not null,
  unit text not null,
  period text not null,
  numerator text not null,
  denominator text,
  value text,
  colour text,
  approved_at timestamptz not null,
  sequence int not null,
  primary key (region, code)
);
select rakor_tenant_table('indicator_figure');
