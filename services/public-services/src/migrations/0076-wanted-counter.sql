-- The counter to which a number was passed on and for which it waits, while that is open; null: whichever serves its service.
alter table ticket add column wanted_counter_id uuid;
