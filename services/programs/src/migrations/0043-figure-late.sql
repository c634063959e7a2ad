-- When the next figure of an indicator becomes late. Of those that are there already the loop finds out at once.
alter table indicator add column due_at timestamptz default now();
alter table indicator alter column due_at drop default;
select rakor_due_table('indicator');

do $$ begin
  execute format('grant update (due_at) on indicator to %I', current_schema() || '_app');
end $$;
