-- What a district shows of its counters, where nothing can be counted (F11).
create table district (
  region text not null,
  id uuid not null,
  code text not null,
  name text not null,
  kilometres_to_town int not null check (kilometres_to_town >= 0),
  -- [{proof, basis}]
  proofs jsonb not null,
  version int not null,
  primary key (region, id),
  unique (region, code),
  check (code like region || '.%')
);
select rakor_tenant_table('district');

do $$ begin
  execute format('revoke delete on district from %I', current_schema() || '_app');
end $$;
