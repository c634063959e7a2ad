import { askAll, type Check } from './finding.js';
import { announced } from './services.js';

/** What a ticket is after each of its events; the others leave it where it is. */
const LEADS_TO: Readonly<Record<string, string>> = {
  issued: 'waiting',
  called: 'called',
  'serving-started': 'serving',
  held: 'held',
  resumed: 'serving',
  missed: 'missed',
  requeued: 'waiting',
  transferred: 'waiting',
  'no-show': 'no-show',
  left: 'left',
  finished: 'finished',
  expired: 'expired',
};
const MOVES = Object.entries(LEADS_TO)
  .map(([event, status]) => `('public-services.ticket-${event}.v1', '${status}')`)
  .join(', ');

/** Per queue and day, what was given out, what is known of it, and what the events say became of it: waiting, called, served, gone, by ticket. */
const TOLD = `select distinct on (o.region, o.key) o.region, o.key::uuid as id, m.status from (${announced}) o join (values ${MOVES}) m (type, status) using (type)
               order by o.region, o.key, o.sequence desc`;

/** I1 and I5 of the queues: every number given is one ticket, every ticket stands where its events have led it, and every second of it is kept (domain §4.9). */
export const queuesAddUp: Check = (evidence) =>
  askAll(evidence, [
    {
      invariant: 'I1',
      kind: 'doubled',
      says: 'keys for which two numbers were given',
      sql: `select key || ' ' || count(distinct id) as what from attempt where command = 'take-number' and outcome = 'ok' group by key having count(distinct id) > 1`,
    },
    {
      invariant: 'I1',
      kind: 'lost',
      says: 'numbers that were given and that no ticket has',
      sql: `select distinct id as what from attempt a where command = 'take-number' and outcome = 'ok'
              and not exists (select from public_services.ticket t where t.region = a.region and t.id::text = a.id)`,
    },
    {
      invariant: 'I1',
      kind: 'doubled',
      says: 'regions with tickets that nobody was given, beyond the commands of which nobody heard the end',
      sql: `select t.region || ' has ' || count(*) as what from public_services.ticket t
             where not exists (select from attempt a where a.id = t.id::text and a.command = 'take-number' and a.outcome = 'ok')
             group by t.region having count(*) > (select count(*) from (select key from attempt a where a.region = t.region and a.command = 'take-number'
                                                                          group by key having not bool_or(outcome <> 'unknown')) u)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'series whose numbers do not run from 1 to the last, each once',
      sql: `select s.region || ' ' || s.date || ' ' || s.prefix || ': ' || s.last || ' given, ' || count(t.id) || ' tickets' as what
              from public_services.ticket_series s
              left join public_services.ticket t on t.region = s.region and t.queue_id = s.queue_id and t.date = s.date and t.prefix = s.prefix
             group by s.region, s.queue_id, s.date, s.prefix, s.last
            having (s.last, s.last, s.last) is distinct from (count(t.id)::int, count(distinct t.seq)::int, coalesce(max(t.seq), 0)) or min(t.seq) < 1`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'tickets that are not what was announced of them',
      sql: `select coalesce(t.id, o.id) || ' is ' || coalesce(t.status, 'nowhere') || ' and was told to be ' || coalesce(o.status, 'nothing') as what
              from public_services.ticket t full join (${TOLD}) o on o.region = t.region and o.id = t.id where t.status is distinct from o.status`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'tickets whose time has a gap, overlaps itself, or does not reach from the arrival to now',
      sql: `select t.id as what from public_services.ticket t
              left join lateral (select count(*) as periods, max(p.n) as last, min(p.from_at) as began, max(p.to_at) as ended,
                                        bool_and(p.from_at = coalesce(p.before, t.arrived_at)) as joined
                                   from (select n, from_at, to_at, lag(to_at) over (order by n) as before from public_services.ticket_period
                                          where region = t.region and ticket_id = t.id) p) p on true
             where t.since <> coalesce(p.ended, t.arrived_at) or p.periods <> coalesce(p.last, 0) or not coalesce(p.joined, true)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'tickets that are called or served at no counter, at two, or at one that has another',
      sql: `select t.id || ' ' || t.status || ' at ' || count(c.id) as what from public_services.ticket t
              left join public_services.counter c on c.region = t.region and c.ticket_id = t.id and c.officer is not null
             group by t.region, t.id, t.status, t.counter_id
            having count(c.id) <> (t.status in ('called', 'serving'))::int or (count(c.id) = 1 and min(c.id::text) <> t.counter_id::text)`,
    },
    {
      invariant: 'I5',
      kind: 'wrong',
      says: 'days that ended with another sum than what became of their tickets',
      sql: `select region || ' ' || date as what from public_services.day_tally where issued <> served + missed + "left" + expired`,
    },
  ]);
