import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { schemaOf } from '@rakor/persistence';
import { regionsIn } from '../workload/marker.js';
import { ask, type Check, type Evidence, type Finding } from './finding.js';
import { array, services } from './services.js';

/** I7: a text of one region is in no row, message, answer or log line of another; in logs there is none at all. */
export const regionsStayApart: Check = async (evidence) => [
  ...(await inRows(evidence)),
  ...(await ask(evidence, {
    invariant: 'I7',
    kind: 'leaked',
    says: "messages that show another region's text",
    sql: `select stream || ' ' || seq || ' of ' || region || ' shows ' || shows as what from streamed where shows is not null`,
  })),
  ...(await ask(evidence, {
    invariant: 'I7',
    kind: 'leaked',
    says: "answers that showed another region's text",
    sql: `select client || ' of ' || region || ': ' || note as what from attempt where command = 'leak'`,
  })),
  ...(await inLogs(evidence)),
];

async function inRows(evidence: Evidence): Promise<Finding[]> {
  const { rows } = await evidence.client.query<{ name: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as name from information_schema.columns c
     join pg_class t on t.relname = c.table_name and t.relnamespace = c.table_schema::regnamespace
     where c.table_schema = any(${array(services.map(schemaOf))}) and c.column_name = 'region' and t.relkind in ('r', 'p') and not t.relispartition`,
  );
  const findings: Finding[] = [];
  for (const { name } of rows) {
    findings.push(
      ...(await ask(evidence, {
        invariant: 'I7',
        kind: 'leaked',
        says: `rows of ${name} that show another region's text`,
        sql: `select t.region || ' shows ' || found[1] as what from ${name} t, regexp_matches(t::text, '<<([0-9.]+) c[0-9]+ [0-9]+>>', 'g') found
              where t::text like '%<<%' and found[1] <> t.region`,
      })),
    );
  }
  return findings;
}

/** Logs of the services: what somebody wrote is nobody's business there. */
async function inLogs({ world: { logs } }: Evidence): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = (await readdir(logs)).filter((name) => services.some((service) => name.startsWith(service)));
  for (const file of files) {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(join(logs, file)) })) if (regionsIn(line).size > 0) count++;
    if (count > 0) findings.push({ invariant: 'I7', kind: 'leaked', count, text: `${count} lines of ${file} show what a client wrote` });
  }
  return findings;
}
