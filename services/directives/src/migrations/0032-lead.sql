-- One leads and the others own a share with it, each with a commitment in its own words (L3).
alter table directive add column lead uuid;
alter table assignment
  add column part text check (part in ('lead', 'co-owner')),
  add column commitment text;

do $$ begin execute format('grant update (commitment) on assignment to %I', current_schema() || '_app'); end $$;
