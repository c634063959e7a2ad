-- A regency ends a grant before its time: it expires at once, and who may look at single tickets is asked by that.
do $$ begin
  execute format('grant update (expires_at) on record_grant to %I', current_schema() || '_app');
end $$;
-- One that is taken back in the moment in which it was given was never in force.
alter table record_grant drop constraint record_grant_check, add check (granted_at <= expires_at);
