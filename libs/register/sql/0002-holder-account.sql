-- The account by which a holder signs in: `sub` of the tokens that speak for his position while he holds it (ADR 13).
alter table holding add column subject text;
create index holding_subject on holding (region, position_id, subject);
