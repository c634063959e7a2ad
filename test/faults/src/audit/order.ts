import { WITNESS } from '../stack/places.js';
import { ask, type Check } from './finding.js';

/** I4: the effects of an aggregate came in its order, each version after the one before. */
export const effectsKeepTheirOrder: Check = (evidence) =>
  ask(evidence, {
    invariant: 'I4',
    kind: 'reordered',
    says: 'effects that did not follow the version before theirs',
    sql: `select key || ' version ' || sequence || ' after ' || before as what
          from (select key, sequence, lag(sequence, 1, 0) over (partition by region, key order by id) as before
                from (select distinct on (event_id) * from ${WITNESS}.effect order by event_id, id) first) e
          where sequence <> before + 1`,
  });
