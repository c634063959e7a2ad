-- When a province is reminded of the answer that it owes to a proposal: one row for each, beside the proposal, with versions of its own.
create table answer_reminder (
  region text not null,
  id uuid not null,
  proposal_id uuid not null,
  addressee_region text not null,
  -- The day that it counts from; null once the answer was given.
  answer_due_on date,
  step text check (step in ('due-in-3-days', 'due-tomorrow', 'due-today', 'late-1-day', 'late-3-days', 'late-7-days', 'late-another-week')),
  due_at timestamptz,
  version int not null,
  primary key (region, id),
  -- Exactly one for a proposal.
  unique (region, proposal_id),
  foreign key (region, proposal_id, addressee_region) references proposal (region, id, addressee_region),
  check (num_nulls(answer_due_on, step, due_at) in (0, 3))
);
select rakor_tenant_table('answer_reminder');
select rakor_due_table('answer_reminder');
do $$ begin execute format('revoke delete on answer_reminder from %I', current_schema() || '_app'); end $$;

-- What waits for an answer already begins at the first step, and goes on to where it should be. The owner steps past the policies.
alter table proposal no force row level security;
alter table region no force row level security;
alter table answer_reminder no force row level security;
insert into answer_reminder (region, id, proposal_id, addressee_region, answer_due_on, step, due_at, version)
select p.region, gen_random_uuid(), p.id, p.addressee_region, p.answer_due_on, 'due-in-3-days',
       (p.answer_due_on - 3 + time '07:30') at time zone coalesce(r.time_zone, 'Asia/Jakarta'), 0
  from proposal p left join region r on r.region = p.addressee_region where p.status in ('submitted', 'under-study');
alter table proposal force row level security;
alter table region force row level security;
alter table answer_reminder force row level security;
