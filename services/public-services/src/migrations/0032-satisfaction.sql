-- What somebody who was served has said of it: once for each ticket, and nothing of who it was.
create table survey (
  region text not null,
  ticket_id uuid not null,
  queue_id uuid not null,
  -- The day of the visit, local to the place.
  date date not null,
  service_id uuid not null,
  service_name text not null,
  institution_id uuid,
  institution_name text not null,
  -- Where it was served last.
  counter_id uuid,
  -- U1 to U9, 1 to 4; null where nothing was said.
  answers int[] not null check (cardinality(answers) = 9),
  submitted_at timestamptz not null,
  primary key (region, ticket_id),
  foreign key (region, ticket_id) references ticket (region, id)
);
select rakor_tenant_table('survey');
create index survey_day on survey (region, queue_id, date);

-- What a province may know of a place's day: sums, and nobody's answer.
create table satisfaction_tally (
  region text not null,
  queue_id uuid not null,
  date date not null,
  province text not null,
  respondents int not null,
  counts int[] not null,
  sums int[] not null,
  primary key (region, queue_id, date)
);
select rakor_tenant_table('satisfaction_tally');
create index satisfaction_tally_province on satisfaction_tally (province, date);

-- The same of what became of the numbers of a day, written when it closes. Times are seconds; null where nobody was served.
create table day_tally (
  region text not null,
  queue_id uuid not null,
  date date not null,
  province text not null,
  place_name text not null,
  issued int not null,
  served int not null,
  missed int not null,
  "left" int not null,
  expired int not null,
  wait_median int,
  wait_p90 int,
  serve_median int,
  serve_p90 int,
  primary key (region, queue_id, date)
);
select rakor_tenant_table('day_tally');
create index day_tally_province on day_tally (province, date, region, queue_id);

do $$
declare
  app text := current_schema() || '_app';
  caller text := 'nullif(current_setting(''app.region'', true), '''')';
  name text;
begin
  foreach name in array array['satisfaction_tally', 'day_tally'] loop
    execute format('create policy province on %I for select using (province = %s)', name, caller);
  end loop;
  execute format('revoke update, delete on survey from %I', app);
  execute format('revoke delete on satisfaction_tally, day_tally from %I', app);
end $$;
