-- An obstacle also goes when its program ends: then nothing has solved it, and who ended the program is who it goes back to.
alter table obstacle
  drop constraint obstacle_check,
  add constraint obstacle_gone check ((resolved_by is null) = (resolved_at is null) and (solution is null or resolved_at is not null));
