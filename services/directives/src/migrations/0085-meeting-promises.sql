-- How far the directives of the meeting before had come when a meeting began: {meeting: {id, number, title, heldOn}, directives: [{number, text,
-- addressees, done, reported, late, acknowledged}]}, or null where there was none before. Frozen with the start, as what was carried over is.
create table meeting_promises (
  region text not null,
  meeting_id uuid not null,
  last jsonb,
  primary key (region, meeting_id),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('meeting_promises');

do $$ begin execute format('revoke update, delete on meeting_promises from %I', current_schema() || '_app'); end $$;
