import { askAll, type Check, type Question } from './finding.js';
import { announced } from './services.js';

/** A plan is whole, a status stands for each program that was started and says what its history says, and nothing is verified beyond what was claimed. */
const ofPrograms: readonly Question[] = [
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'programs whose milestones do not come to 100',
    sql: `select program_id as what from programs.milestone where retired_at is null group by region, program_id having sum(weight) <> 100`,
  },
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'programs without exactly one status once they were started, or with one before',
    sql: `select p.id as what from programs.program p where (p.started_at is not null)::int
            <> (select count(*) from programs.program_status s where s.region = p.region and s.program_id = p.id)`,
  },
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'statuses that are not what their history ends with, or of which it lacks a version',
    sql: `select s.id as what from programs.program_status s
            join lateral (select count(*)::int as versions, (array_agg(h.colour order by h.version desc))[1] as colour,
                                 (array_agg(h.cause order by h.version desc))[1] as cause
                            from programs.program_status_history h where h.region = s.region and h.status_id = s.id) h on true
           where (s.version + 1, s.colour, s.cause) is distinct from (h.versions, h.colour, h.cause)`,
  },
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'programs of which their province is shown another colour than they have',
    sql: `select p.id as what from programs.program p
            left join programs.program_status s on s.region = p.region and s.program_id = p.id
            left join lateral (select t.status, t.colour from programs.program_tally t
                                where t.region = p.region and t.program_id = p.id order by t.recorded_at desc limit 1) t on true
           where (p.status, s.colour) is distinct from (t.status, t.colour)`,
  },
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'reports that were verified beyond their claim',
    sql: `select r.id as what from programs.progress_report r join programs.progress_decision d on d.region = r.region and d.report_id = r.id
            where d.verified_percent > r.claimed_percent`,
  },
  {
    invariant: 'I5',
    kind: 'wrong',
    says: 'programs and windows whose history is not one row a version',
    sql: `select p.id as what from programs.program p where p.version <>
            (select count(*) from programs.program_history h where h.region = p.region and h.program_id = p.id)
          union all
          select w.id from programs.program_window w where w.version <>
            (select count(*) from programs.program_window_history h where h.region = w.region and h.window_id = w.id)`,
  },
];

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
    ...ofPrograms,
  ]);
