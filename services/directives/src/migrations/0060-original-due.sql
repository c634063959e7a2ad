-- An assignment whose deadline waited for a person gets its first date, and with it the original one, after its birth.
do $$ begin
  execute format('grant update (original_due_on) on assignment to %I', current_schema() || '_app');
end $$;
