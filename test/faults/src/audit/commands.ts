import { askAll, type Check } from './finding.js';
import { announced } from './services.js';

/** Where the text of a client's command is kept. */
const TEXTS = [
  `select region, title as text from directives.meeting`,
  `select region, text from directives.utterance`,
  `select region, text from directives.directive`,
  `select region, summary from directives.report`,
  `select region, reason from directives.assignment_history where reason is not null`,
  `select region, title from programs.program`,
  `select region, summary from programs.progress_report`,
  `select region, reason from programs.progress_decision where reason is not null`,
];

const KEPT = `select region, substring(text from '<<[^>]*>>') as marker from (${TEXTS.join(' union all ')}) t where text like '%<<%'`;

/** How each command ended: its last attempt. */
const ENDED = `select distinct on (key) * from attempt where command not in ('leak', 'import') order by key, place desc`;

/** I1: what was answered 2xx is there once, however often it was sent; of what was answered 4xx there is nothing. */
export const commandsAreKept: Check = (evidence) =>
  askAll(evidence, [
    {
      invariant: 'I1',
      kind: 'lost',
      says: 'accepted commands whose text is nowhere',
      sql: `select marker || ' ' || command as what from (${ENDED}) c where outcome = 'ok' and marker is not null
            and not exists (select from (${KEPT}) k where k.marker = c.marker)`,
    },
    {
      invariant: 'I1',
      kind: 'doubled',
      says: 'texts that are there more than once',
      sql: `select marker || ' ' || count(*) || ' times' as what from (${KEPT}) k group by marker having count(*) > 1`,
    },
    {
      invariant: 'I1',
      kind: 'wrong',
      says: 'refused commands that had an effect',
      sql: `select c.marker || ' ' || c.command as what from (${ENDED}) c join (${KEPT}) k using (marker) where outcome = 'refused'`,
    },
    {
      invariant: 'I1',
      kind: 'lost',
      says: 'versions that a client was shown and that nothing was announced of',
      sql: `select id || ' version ' || version as what from (${ENDED}) c where outcome = 'ok' and version > 0
            and not exists (select from (${announced}) o where o.key = c.id and o.sequence = c.version)`,
    },
    {
      invariant: 'I1',
      kind: 'doubled',
      says: 'versions that were given to two commands',
      sql: `select id || ' version ' || version as what from (${ENDED}) c where outcome = 'ok' and version > 0
            group by id, version having count(*) > 1`,
    },
  ]);
