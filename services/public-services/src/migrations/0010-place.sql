-- Where people get what they need from many institutions (domain §4.5).
create table place (
  region text not null,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null check (kind in ('mpp', 'mini-mpp', 'mobile')),
  -- Of a mini-mall: the district whose office it stands in.
  district text,
  location text not null,
  floor text,
  target_year int,
  operator_id uuid not null,
  operator_code text not null,
  operator_name text not null,
  -- Spans of the week on the local clock: [{weekday, opens, closes}].
  hours jsonb not null,
  opens_on_holidays boolean not null,
  status text not null check (status in ('planned', 'preparing', 'ready-for-soft', 'soft-launched', 'ready-for-grand', 'grand-launched',
                                         'suspended', 'relocated', 'closed')),
  -- Where it goes on when an interruption is over.
  resumes text,
  -- Local dates.
  planned_on date not null,
  soft_launched_on date,
  grand_launched_on date,
  version int not null,
  primary key (region, id),
  unique (region, code),
  check ((kind = 'mini-mpp') = (district is not null)),
  check ((status in ('suspended', 'relocated')) = (resumes is not null)),
  -- Nobody is let in before the soft launch (F1).
  check (status not in ('soft-launched', 'ready-for-grand', 'grand-launched') or soft_launched_on is not null)
);
select rakor_tenant_table('place');

-- What a place offers. Tickets point here; a service that is withdrawn stays.
create table service (
  region text not null,
  id uuid not null,
  place_id uuid not null,
  place_code text not null,
  place_name text not null,
  code text not null,
  name text not null,
  -- First letters of its tickets' numbers; services of one group share them.
  prefix text not null check (prefix ~ '^[A-Z]{1,2}$'),
  -- Who serves it, of those who take part; null: the operator of the place.
  institution_id uuid,
  institution_name text not null,
  -- The tenant to whom a case belongs, where that is another one (F15).
  owner_region text,
  status text not null check (status in ('offered', 'withdrawn')),
  offered_at timestamptz not null,
  version int not null,
  primary key (region, id),
  foreign key (region, place_id) references place (region, id)
);
select rakor_tenant_table('service');
create unique index service_code on service (region, place_id, code) where status = 'offered';

do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke delete on place, service from %I', app);
end $$;
