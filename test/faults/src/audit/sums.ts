import { askAll, type Check } from './finding.js';
import { announced } from './services.js';

/** I5: sums that have to hold: nobody was added to an issued directive or fell out of it, and it is closed when all of it is. */
export const sumsHold: Check = (evidence) =>
  askAll(evidence, [
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'directives whose assignments are not their addressees',
      sql: `select o.key as what from (${announced}) o
            where o.type = 'directives.directive-issued.v1' and jsonb_array_length(o.body::jsonb->'addressees')
              <> (select count(*) from directives.assignment a where a.region = o.region and a.directive_id = o.key::uuid)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'directives that are closed too early or not at all',
      sql: `select d.id as what from directives.directive d where d.status <> 'draft' and (d.status <> 'issued')
              is distinct from (select bool_and(a.status in ('closed', 'declined', 'waived', 'transferred', 'cancelled', 'superseded')) from directives.assignment a where a.region = d.region and a.directive_id = d.id)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'assignments that have not exactly one next escalation while they are open and have a due date, and none otherwise',
      sql: `select a.id as what from directives.assignment a left join directives.escalation e on e.region = a.region and e.assignment_id = a.id
            where e.id is null or num_nulls(e.step, e.step_at) = 1 or e.due_on is distinct from
              case when a.status not in ('closed', 'declined', 'waived', 'transferred', 'cancelled', 'superseded') then a.due_on end
               or (e.step is null) is distinct from (e.due_on is null)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'assignments whose history is not one row a version',
      sql: `select a.id as what from directives.assignment a where a.version <>
              (select count(*) from directives.assignment_history h where h.region = a.region and h.assignment_id = a.id and h.version between 1 and a.version)`,
    },
  ]);
