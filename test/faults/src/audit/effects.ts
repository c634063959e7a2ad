import { schemaOf } from '@rakor/persistence';
import { WITNESS } from '../stack/places.js';
import { askAll, type Check, type Question } from './finding.js';
import { announced, array, consumers } from './services.js';

/** Events that were set aside and not handled since. */
const setAside = (consumer: string) => `select event_id from ${schemaOf(consumer)}.dead_letter where status <> 'redriven'`;

const inInbox: readonly Question[] = consumers.map(({ consumer, types }) => ({
  invariant: 'I3',
  kind: 'lost',
  says: `events that ${consumer} has never taken`,
  sql: `select o.event_id || ' ' || o.type as what from (${announced}) o where o.type = any(${array(types)})
        and not exists (select from ${schemaOf(consumer)}.inbox i where i.consumer = '${consumer}' and i.event_id = o.event_id)`,
}));

const copies: readonly Question[] = ['directives', 'programs', 'public-services', 'notifications'].map((consumer) => ({
  invariant: 'I3',
  kind: 'lost',
  says: `organisations of which ${consumer} has not the last version`,
  sql: `select o.region || ' ' || o.code as what from directory.organisation o
        left join ${schemaOf(consumer)}.organisation c on c.region = o.region and c.id = o.id
        where (c.sequence, c.name) is distinct from (o.version, o.name)
          and not exists (select from ${schemaOf(consumer)}.dead_letter d where d.key = o.id::text and d.status <> 'redriven')`,
}));

/** I3: every announced event has had one effect at the witness, has been taken by each consumer, and shows in what those keep of it. */
export const effectsHappenOnce: Check = (evidence) =>
  askAll(evidence, [
    {
      invariant: 'I3',
      kind: 'lost',
      says: 'events without an effect',
      sql: `select o.event_id || ' ' || o.type as what from (${announced}) o
            where not exists (select from ${WITNESS}.effect e where e.event_id = o.event_id) and o.event_id not in (${setAside(WITNESS)})`,
    },
    {
      invariant: 'I3',
      kind: 'doubled',
      says: 'events with more than one effect',
      sql: `select event_id || ' ' || count(*) || ' times' as what from ${WITNESS}.effect group by event_id having count(*) > 1`,
    },
    {
      invariant: 'I3',
      kind: 'wrong',
      says: 'effects of events that nobody announced',
      sql: `select e.event_id as what from ${WITNESS}.effect e where not exists (select from (${announced}) o where o.event_id = e.event_id)`,
    },
    ...inInbox,
    ...copies,
    {
      invariant: 'I3',
      kind: 'wrong',
      says: 'issued directives whose addressees were not told, each once',
      sql: `select o.key as what from (${announced}) o
            where o.type = 'directives.directive-issued.v1' and o.event_id not in (${setAside('notifications')})
              and jsonb_array_length(o.body::jsonb->'addressees') <> (select count(*) from notifications.message m where m.event_id = o.event_id)`,
    },
  ]);
