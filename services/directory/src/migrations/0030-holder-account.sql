-- The account by which a holder signs in: `sub` of the tokens that speak for the position while he holds it (U9).
alter table holding add column subject text;
