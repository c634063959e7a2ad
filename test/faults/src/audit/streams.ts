import { streamOf } from '@rakor/contracts';
import { askAll, type Check } from './finding.js';
import { announced, array, producers } from './services.js';

const STREAMS = array(producers.map(streamOf));

/** I2: every event of the outboxes is in its stream, and the streams hold no other. Repeats are counted apart: the inboxes absorb them. */
export const streamsHoldTheOutboxes: Check = (evidence) =>
  askAll(evidence, [
    {
      invariant: 'I2',
      kind: 'lost',
      says: 'announced events that are not in their stream',
      sql: `select o.event_id || ' (' || o.service || '.outbox ' || o.id || ')' as what from (${announced}) o
            where not exists (select from streamed s where s.event_id = o.event_id and s.stream = upper(replace(o.service, '-', '_')))`,
    },
    {
      invariant: 'I2',
      kind: 'wrong',
      says: 'events of the streams that nobody announced',
      sql: `select distinct s.event_id || ' (' || s.stream || ')' as what from streamed s where s.sound and s.stream = any(${STREAMS})
            and not exists (select from (${announced}) o where o.event_id = s.event_id)`,
    },
  ]);
