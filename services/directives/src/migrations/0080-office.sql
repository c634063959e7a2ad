-- The account by which a holder signs in: `sub` of the tokens that speak for his position while he holds it (U9).
alter table holding add column subject text;
create index holding_subject on holding (region, position_id, subject);

-- In which position somebody acted, with the mark of who stands in, and who that was: as the register said then.
alter table assignment_history add column person text;
alter table directive_history add column position text, add column person text;
alter table meeting_history add column position text, add column person text;
alter table decision_history add column position text, add column person text;
alter table proposal_history add column position text, add column person text;
alter table deadline_history add column position text, add column person text;
