import { schemaOf } from '@rakor/persistence';
import { WITNESS } from '../stack/places.js';
import { type Check, type Finding } from './finding.js';
import { array, consumers } from './services.js';

/** I6: for each consumer, what its streams hold = what was handled + what is dead or parked, exactly. */
export const deliveriesBalance: Check = async ({ client }) => {
  const findings: Finding[] = [];
  for (const { consumer, types } of consumers) {
    const handled =
      consumer === WITNESS
        ? `select distinct event_id from ${WITNESS}.effect`
        : `select event_id from ${schemaOf(consumer)}.inbox where consumer = '${consumer}' and event_id not in (select event_id from ${schemaOf(consumer)}.dead_letter where status <> 'redriven')`;
    const { rows } = await client.query<Record<'held' | 'handled' | 'aside', string>>(
      `with held as (select distinct event_id from streamed where sound and type = any(${array(types)}) and stream <> 'DLQ')
       select (select count(*) from held) as held,
              (select count(*) from (${handled}) h join held using (event_id)) as handled,
              (select count(*) from ${schemaOf(consumer)}.dead_letter d join held using (event_id) where d.status <> 'redriven') as aside`,
    );
    const [{ held, handled: done, aside } = { held: 'no', handled: 'no', aside: 'no' }] = rows;
    const rest = Number(held) - Number(done) - Number(aside);
    if (rest === 0) continue;
    const text = `${consumer}: ${held} events in its streams, ${done} handled, ${aside} set aside`;
    findings.push({ invariant: 'I6', kind: rest > 0 ? 'lost' : 'wrong', count: Math.abs(rest), text });
  }
  return findings;
};
