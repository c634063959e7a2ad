-- What a report answers of the form that its directive asks for: {field: value}, as the form's fields have checked it.
alter table report add column answers jsonb not null default '{}';
