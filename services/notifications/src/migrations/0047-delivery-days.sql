-- The record of deliveries goes after years, and nothing of it before a year: the service may delete what has come to its end and is that old.
create policy kept on delivery as restrictive for delete using (due_at is null and status <> 'held' and created_at < now() - interval '365 days');
create policy kept on delivery_step as restrictive for delete using (at < now() - interval '365 days');
do $$
begin
  execute format('grant delete on delivery, delivery_step to %I', current_schema() || '_app');
end $$;
