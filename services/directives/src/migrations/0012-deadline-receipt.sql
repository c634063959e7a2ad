-- When the meeting began: what is said after closing time is received on the next working day. Null: on the day itself.
alter table deadline add column said_at timestamptz;
