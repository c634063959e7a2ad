-- A ticket's foreign key locks the queue's row for as long as its batch lasts, and whoever calls or ends a day has locked that row: issuing waited for the
-- counters, and a day that ended while numbers were given out could wait for them and they for it. The statement that issues reads the queue anyway.
alter table ticket drop constraint ticket_region_queue_id_fkey;
