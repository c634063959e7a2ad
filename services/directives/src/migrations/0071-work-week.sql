-- Days that the organisation works in a week, as the directory tells it: reminders and terms fall on its own working days.
alter table organisation add column work_week int not null default 5;
