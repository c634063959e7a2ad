-- Days worked in a week: five, or six where the public is served directly (Perpres 21/2023, art. 7).
alter table organisation add column work_week int not null default 5 check (work_week in (5, 6));
