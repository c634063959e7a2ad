-- A person says how to hear for each position, and once for none: what comes for a position goes by what its present holder said for it.
do $$
declare
  one_of_each text;
begin
  select conname into strict one_of_each from pg_constraint
   where conrelid = 'reader'::regclass and contype = 'u' and pg_get_constraintdef(oid) = 'UNIQUE (region, subject)';
  execute format('alter table reader drop constraint %I', one_of_each);
end $$;
alter table reader add constraint reader_of_position unique nulls not distinct (region, subject, position_id);
