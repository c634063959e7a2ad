-- Who is late and who is silent, what was asked for: what differs from kind to kind.
alter table carry_over add column detail jsonb not null default '{}';
