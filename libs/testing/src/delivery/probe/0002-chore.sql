-- Something that the probe has to do at an instant, and how often it did.
create table chore (
  region text not null,
  id uuid not null,
  due_at timestamptz,
  done int not null default 0,
  primary key (region, id)
);
select rakor_tenant_table('chore');
select rakor_due_table('chore');
