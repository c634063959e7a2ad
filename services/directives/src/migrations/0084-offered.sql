-- What is offered to an organisation that has not answered.
create index assignment_offered on assignment (region, (transfer ->> 'organisationCode'), id)
  where transfer is not null and transfer ->> 'receivedId' is null;
