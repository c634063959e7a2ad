-- An assignment goes to another organisation of the region, if that one accepts. The receiver gets one of its own, and sees the one before.
alter table assignment
  -- {organisationId, organisationCode, organisationName, organisationClass, reason, offeredBy, offeredAt, receivedId}; kept once it was accepted.
  add column transfer jsonb,
  add column transferred_from uuid,
  add foreign key (region, transferred_from) references assignment (region, id);

do $$ begin
  execute format('grant update (transfer) on assignment to %I', current_schema() || '_app');
end $$;
