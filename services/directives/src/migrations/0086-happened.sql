-- What happened in a meeting may be entered later: `at` is when it happened, `recorded_at` when it got known here.
alter table meeting_history add column recorded_at timestamptz;
alter table decision_history add column recorded_at timestamptz;
alter table utterance add column said_at timestamptz;

-- Until now both were one. The owner itself is under the policies: it steps past them here.
alter table meeting_history no force row level security;
alter table decision_history no force row level security;
alter table utterance no force row level security;
update meeting_history set recorded_at = at;
update decision_history set recorded_at = at;
update utterance set said_at = recorded_at;
alter table meeting_history force row level security;
alter table decision_history force row level security;
alter table utterance force row level security;
alter table meeting_history alter column recorded_at set not null;
alter table decision_history alter column recorded_at set not null;
alter table utterance alter column said_at set not null;
