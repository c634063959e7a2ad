-- That somebody with a number asked to be told when it is near. Where to is not kept here: it leaves sealed with the event, and notifications
-- forget it when the number is called or gone.
create table ticket_contact (
  region text not null,
  ticket_id uuid not null,
  contact_id uuid not null,
  primary key (region, ticket_id),
  foreign key (region, ticket_id) references ticket (region, id)
);
select rakor_tenant_table('ticket_contact');
