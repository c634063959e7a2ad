-- What meetings decided, apart from what they asked of anybody.
create table decision (
  region text not null,
  id uuid not null,
  -- That of the meeting and a running part: "RKR/33.16/2021/1/K1".
  number text not null,
  meeting_id uuid not null,
  text text not null,
  status text not null check (status in ('active', 'revisited', 'superseded', 'cancelled')),
  superseded_by uuid,
  decided_at timestamptz not null,
  version int not null,
  primary key (region, id),
  unique (region, number),
  foreign key (region, meeting_id) references meeting (region, id),
  foreign key (region, superseded_by) references decision (region, id)
);
select rakor_tenant_table('decision');
create index decision_meeting on decision (region, meeting_id);

-- Who did what and when: one row for each version of a decision.
create table decision_history (
  region text not null,
  decision_id uuid not null,
  version int not null,
  action text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_role text,
  reason text,
  primary key (region, decision_id, version),
  foreign key (region, decision_id) references decision (region, id)
);
select rakor_tenant_table('decision_history');

do $$ begin
  execute format('revoke update, delete on decision, decision_history from %I', current_schema() || '_app');
  -- What was decided stays as it was written down; only its standing moves.
  execute format('grant update (status, superseded_by, version) on decision to %I', current_schema() || '_app');
end $$;
