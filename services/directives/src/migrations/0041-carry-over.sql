-- What was open when a meeting began and so lay on its table: frozen with the start, never changed.
create table carry_over (
  region text not null,
  meeting_id uuid not null,
  -- From 1: what is late comes first.
  position int not null,
  kind text not null,
  subject_id uuid not null,
  number text,
  text text not null,
  -- Who has to act; null for many.
  party text,
  -- Local date since which it is open.
  since date not null,
  due_on date,
  days_overdue int not null,
  -- Addressees that are not done, of all; 1 of 1 for what concerns one.
  open int not null,
  addressees int not null,
  unacknowledged int not null,
  primary key (region, meeting_id, position),
  foreign key (region, meeting_id) references meeting (region, id)
);
select rakor_tenant_table('carry_over');

do $$ begin execute format('revoke update, delete on carry_over from %I', current_schema() || '_app'); end $$;
