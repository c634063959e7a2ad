-- What an obstacle stood in the way of may end before anybody has solved it: then it stands no more, and its row says how that was.
alter table obstacle add column lapsed_because text
  check (lapsed_because in ('closed', 'declined', 'waived', 'transferred', 'cancelled', 'superseded')),
  add constraint obstacle_lapsed check (lapsed_because is null or (solution is null and resolved_at is not null));
do $$ begin execute format('grant update (lapsed_because) on obstacle to %I', current_schema() || '_app'); end $$;
