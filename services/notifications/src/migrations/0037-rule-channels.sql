-- On which personal channels a rule may reach those who read the mailbox, besides the inbox itself; they still have to agree.
alter table routing_rule add column channels text[] not null default '{e-mail,gateway}' check (channels <@ '{e-mail,gateway}');
alter table routing_rule alter column channels drop default;
