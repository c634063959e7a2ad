-- The copy of the directory becomes that of libs/register, which keeps two things more; the tables are as its own files make them.
alter table organisation add column place text;
create index organisation_code on organisation (region, code);

alter table region add column government_code text;
-- The register of a region has its own government. The owner itself is under the policies: it steps past them here.
alter table region no force row level security;
alter table organisation no force row level security;
update region r set government_code = coalesce((select code from organisation o where o.region = r.region and o.id = r.government_id), r.region);
alter table region force row level security;
alter table organisation force row level security;
alter table region alter column government_code set not null;
