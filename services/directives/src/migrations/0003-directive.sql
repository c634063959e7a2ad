create table directive (
  region text not null,
  id uuid not null,
  number text not null,
  meeting_id uuid not null,
  utterance_id uuid,
  text text not null,
  -- Title of the position that issues it, with its acting capacity.
  issuer text not null,
  -- The set as it was written: {classes, organisations, except}. What it meant on the day of the meeting are the assignments.
  addressees jsonb not null,
  -- Null while no deadline has been resolved.
  due_on date,
  status text not null check (status in ('draft', 'issued', 'closed')),
  issued_at timestamptz,
  issued_by text,
  closed_at timestamptz,
  version int not null,
  primary key (region, id),
  unique (region, number),
  foreign key (region, meeting_id) references meeting (region, id),
  -- With the meeting: a directive quotes what was said in its own meeting.
  foreign key (region, meeting_id, utterance_id) references utterance (region, meeting_id, id)
);
select rakor_tenant_table('directive');
create index directive_meeting on directive (region, meeting_id);
create index directive_status on directive (region, status, id);
