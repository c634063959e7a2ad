-- The time machine (F22): each entry of the history keeps what the assignment had become, when that was recorded, and in whose name it was done.
alter table assignment_history
  -- When it got known here; `at` is when it happened.
  add column recorded_at timestamptz,
  -- What a step may move, after this one.
  add column state jsonb,
  -- Title of the position in whose name the actor acted, and the organisation or government that it leads, as of then.
  add column position text,
  add column acting_for text;

-- Entries from before knew six steps, each named as the status that it led to; due dates did not move. The owner steps past the policies.
alter table assignment no force row level security;
alter table assignment_history no force row level security;
update assignment_history h set
  recorded_at = h.at,
  state = jsonb_build_object(
    'status', h.action, 'dueOn', a.due_on, 'originalDueOn', a.original_due_on, 'extensions', 0, 'reportId', h.report_id, 'version', h.version,
    'acknowledgedAt', (select min(k.at) from assignment_history k
                        where k.region = h.region and k.assignment_id = h.assignment_id and k.action = 'acknowledged' and k.version <= h.version))
  from assignment a where a.region = h.region and a.id = h.assignment_id;
alter table assignment force row level security;
alter table assignment_history force row level security;
alter table assignment_history alter column recorded_at set not null, alter column state set not null;
