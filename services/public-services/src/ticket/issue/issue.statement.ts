import { type PriorityNeed, type TicketChannel, TicketIssuedV1 } from '@rakor/contracts';
import type { DomainError } from '@rakor/kernel';
import { type Asked, envelopeOf, type SetWork } from '@rakor/messaging';
import { TAKES_VISITORS } from '../../place/place.steps.js';
import { NoNumber } from '../ticket.errors.js';

/** Somebody asks for a number. */
export interface NumberAsked {
  readonly ticketId: string;
  readonly placeId: string;
  readonly serviceId: string;
  readonly channel: TicketChannel;
  readonly need: PriorityNeed | null;
  readonly bookingId: string | null;
  /** The local day at `at`. */
  readonly date: string;
  readonly at: Date;
  /** Its place in the line: `at`, unless a booking says otherwise. */
  readonly queuedAt: Date;
}

/** What somebody is given, as it is printed. */
export interface NumberGiven {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly placeName: string;
  readonly serviceName: string;
  readonly issuedAt: string;
}

interface Row {
  readonly number: string | null;
  readonly place_name: string | null;
  readonly service_name: string | null;
  readonly cause: NoNumber['code'] | null;
}

/** One request, as the columns that both statements take. */
function columnsOf({ context, command }: Asked<NumberAsked>): unknown[] {
  const { ticketId, placeId, serviceId, channel, need, bookingId, date, at, queuedAt } = command;
  const { eventId, subject, headers } = envelopeOf(TicketIssuedV1, ticketId, 1, context, at);
  return [
    ...[ticketId, placeId, serviceId, channel, need, bookingId, date, at.toISOString(), queuedAt.toISOString()],
    ...[eventId, subject, JSON.stringify(headers), context.actorId],
  ];
}

const COLUMNS = [
  ['ticket_id', 'uuid'],
  ['queue_id', 'uuid'],
  ['service_id', 'uuid'],
  ['channel', 'text'],
  ['need', 'text'],
  ['booking_id', 'uuid'],
  ['date', 'date'],
  ['at', 'timestamptz'],
  ['queued_at', 'timestamptz'],
  ['event_id', 'uuid'],
  ['subject', 'text'],
  ['headers', 'jsonb'],
  ['actor', 'text'],
] as const;

/** The queue of a place whose doors are open to visitors: a place that is suspended in the middle of its day gives out no number. */
const OPEN_QUEUE = `queue q join place p on p.region = q.region and p.id = q.id and p.status in (${TAKES_VISITORS.map((status) => `'${status}'`).join(', ')})`;

/** What is asked for, with the line that it is asked of. `$1` is the region. */
const LINE = `
  line as (
    select asked.*, l.prefix, l.service_name, l.institution_id, l.institution_name, q.place_name
      from asked
      join (${OPEN_QUEUE}) on q.region = $1 and q.id = asked.queue_id and q.date = asked.date and q.closes_at > asked.at
      join queue_line l on l.region = $1 and l.queue_id = asked.queue_id and l.service_id = asked.service_id and l.offered_on = asked.date
  )`;

/** The ticket and its announcement, of what has been given a place in its series: `given` is a line with its `nth`. */
const MADE = `
  numbered as (
    select given.*, seq, prefix || lpad(seq::text, greatest(3, length(seq::text)), '0') as number
      from given, lateral (select case when nth < reserved_from then nth else nth + reserved_to - reserved_from + 1 end as seq) s
  ), made as (
    insert into ticket (region, id, queue_id, date, prefix, seq, number, service_id, service_name, institution_id, institution_name, channel, need,
                        status, arrived_at, queued_at, since, booking_id, version)
    select $1, ticket_id, queue_id, date, prefix, seq, number, service_id, service_name, institution_id, institution_name, channel, need,
           'waiting', at, queued_at, at, booking_id, 1 from numbered
  ), told as (
    insert into outbox (event_id, region, actor, subject, key, headers, body)
    select event_id, $1, actor, subject, ticket_id::text, headers,
           json_build_object('ticketId', ticket_id, 'sequence', 1, 'number', number, 'date', date, 'placeId', queue_id, 'placeName', place_name,
             'serviceId', service_id, 'serviceName', service_name, 'institutionId', institution_id, 'institutionName', institution_name,
             'channel', channel, 'need', need, 'bookingId', booking_id, 'issuedAt', headers->>'ce-time')::text
      from numbered
  )`;

/** Why there is no number: nothing is looked up where there is one. */
const CAUSE = `
  case when numbered.number is not null then null
       when line.prefix is not null then case when exists (select from ticket_series s where s.region = $1 and s.queue_id = line.queue_id
         and s.date = line.date and s.prefix = line.prefix and s.open) then 'no-numbers-left' else 'queue-not-open' end
       when exists (select from ${OPEN_QUEUE} where q.region = $1 and q.id = asked.queue_id and q.date = asked.date and q.closes_at > asked.at)
         then 'service-not-offered'
       else 'queue-not-open' end as cause`;

/** Whoever has booked is given a number also when those for who comes without are used up. (No comments inside: pgbench takes it as one line.) */
const ONE = `
  with asked as (select ${COLUMNS.map(([name, type], index) => `$${index + 2}::${type} as ${name}`).join(', ')}),
  ${LINE}, given as (
    update ticket_series s set last = s.last + 1 from line
     where s.region = $1 and s.queue_id = line.queue_id and s.date = line.date and s.prefix = line.prefix and s.open
       and (s.last < s.most or line.booking_id is not null)
    returning line.*, s.last as nth, s.reserved_from, s.reserved_to
  ), ${MADE}
  select numbered.number, line.place_name, line.service_name, ${CAUSE} from asked left join line on true left join numbered on true`;

/** Series are locked in the order of their keys, because two batches that want the same ones would else wait for each other. */
const MANY = `
  with asked as (
    select * from unnest(${COLUMNS.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ')})
      with ordinality as a (${COLUMNS.map(([name]) => name).join(', ')}, n)
  ),
  ${LINE}, wanted as (
    select queue_id, date, prefix, count(*)::int as wanted from line group by queue_id, date, prefix
  ), series as materialized (
    select s.queue_id, s.date, s.prefix, s.last, s.most, s.reserved_from, s.reserved_to, w.wanted
      from ticket_series s join wanted w on w.queue_id = s.queue_id and w.date = s.date and w.prefix = s.prefix
     where s.region = $1 and s.open
     order by s.queue_id, s.date, s.prefix for update of s
  ), taken as (
    update ticket_series s set last = greatest(series.last, least(series.last + wanted, series.most)) from series
     where s.region = $1 and s.queue_id = series.queue_id and s.date = series.date and s.prefix = series.prefix
  ), placed as (
    select line.*, series.most, series.reserved_from, series.reserved_to,
           (series.last + row_number() over (partition by line.queue_id, line.date, line.prefix order by n))::int as nth
      from line join series on series.queue_id = line.queue_id and series.date = line.date and series.prefix = line.prefix
  ), given as (
    select * from placed where nth <= most
  ), ${MADE}
  select asked.n::int - 1 as n, numbered.number, line.place_name, line.service_name, ${CAUSE}
    from asked left join line on line.n = asked.n left join numbered on numbered.n = asked.n`;

/** Gives out numbers: the series, the ticket and its announcement in one statement, for one request or for many of a region. */
export const giveNumbers: SetWork<NumberAsked, NumberGiven> = {
  one: {
    name: 'give-one-number',
    text: ONE,
    values: (asked) => [asked.context.region, ...columnsOf(asked)],
  },
  many: {
    name: 'give-many-numbers',
    text: MANY,
    values: (asked) => {
      const rows = asked.map(columnsOf);
      return [asked[0]?.context.region, ...COLUMNS.map((_, column) => rows.map((row) => row[column]))];
    },
  },
  outcomeOf: ({ number, place_name, service_name, cause }: Row, { command: { ticketId, date, at } }): NumberGiven | DomainError =>
    number === null || place_name === null || service_name === null
      ? new NoNumber(cause ?? 'queue-not-open')
      : { id: ticketId, number, date, placeName: place_name, serviceName: service_name, issuedAt: at.toISOString() },
};
