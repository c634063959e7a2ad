-- What a regency proposes to its province (N6, N7). The row lives with the regency, as its events do; the province sees it and decides by policies
-- of its own, as a regency sees what its province has assigned to it.
alter table number_series drop constraint number_series_kind_check, add constraint number_series_kind_check check (kind in ('RKR', 'ARH', 'USL'));

create table proposal (
  region text not null,
  id uuid not null,
  number text not null,
  -- The province that decides.
  addressee_region text not null,
  text text not null,
  -- Title of the position that proposes, with its acting capacity.
  proposer text not null,
  -- Where it was said: a meeting of its own or of the province, which is why no foreign key leads there.
  meeting_region text,
  meeting_id uuid,
  utterance_id uuid,
  meeting_title text,
  submitted_at timestamptz not null,
  -- Local dates: by when an answer is owed, and as it was first.
  answer_due_on date not null,
  original_answer_due_on date not null,
  status text not null check (status in ('submitted', 'under-study', 'accepted', 'rejected')),
  decided_at timestamptz,
  -- Of the last decision.
  reason text,
  version int not null,
  primary key (region, id),
  unique (region, number),
  unique (region, id, addressee_region)
);
select rakor_tenant_table('proposal');
create index proposal_addressee on proposal (addressee_region, id);

create table proposal_history (
  region text not null,
  proposal_id uuid not null,
  version int not null,
  addressee_region text not null,
  action text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_region text not null,
  actor_role text,
  reason text,
  primary key (region, proposal_id, version),
  foreign key (region, proposal_id, addressee_region) references proposal (region, id, addressee_region)
);
select rakor_tenant_table('proposal_history');

do $$
declare
  app text := current_schema() || '_app';
  shared text := 'addressee_region = nullif(current_setting(''app.region'', true), '''')';
  name text;
begin
  foreach name in array array['proposal', 'proposal_history'] loop
    execute format('create policy addressee on %I for select using (%s)', name, shared);
    execute format('revoke update, delete on %I from %I', name, app);
  end loop;
  execute format('create policy addressee_acts on proposal for update using (%s) with check (%s)', shared, shared);
  execute format('create policy addressee_adds on proposal_history for insert with check (%s)', shared);
  -- What was proposed stands as it was said; only the answer moves.
  execute format('grant update (status, answer_due_on, decided_at, reason, version) on proposal to %I', app);
end $$;
