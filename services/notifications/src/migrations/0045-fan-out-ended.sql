-- What came to an end while it was still being told, and by which event ({"assignment:<id>": "directives.assignment-cancelled.v1"}): nobody is mailed to do it.
alter table fan_out add column ended jsonb not null default '{}';
