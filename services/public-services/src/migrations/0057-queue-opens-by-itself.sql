-- A queue whose days open by themselves has an instant at which that is looked at, also while no day is open.
alter table queue drop constraint queue_check;
alter table queue add check (num_nulls(date, closes_at) in (0, 2)), add check (date is null or due_at is not null);
