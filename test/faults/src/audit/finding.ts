import type pg from 'pg';
import type { World } from '../world.js';

type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8';

/** What the sum of a finding goes to in the report. */
export type Kind = 'lost' | 'doubled' | 'reordered' | 'leaked' | 'wrong';

/** Something that may never happen, and did. */
export interface Finding {
  readonly invariant: Invariant;
  readonly kind: Kind;
  /** Events, rows, commands: as many as it befell. */
  readonly count: number;
  /** What, where, and the first of the ids. */
  readonly text: string;
}

/** What an invariant is checked with: the database with the histories and the streams in temporary tables (see load.ts). */
export interface Evidence {
  readonly world: World;
  /** As superuser, with `attempt` and `streamed`. */
  readonly client: pg.Client;
}

export type Check = (evidence: Evidence) => Promise<Finding[]>;

const NAMED = 5;

/** A question whose every row is a fault. Its rows have a column `what`. */
export interface Question {
  readonly invariant: Invariant;
  readonly kind: Kind;
  /** "effects that are there twice" */
  readonly says: string;
  readonly sql: string;
}

/** Asks, and makes one finding of all the rows that come. */
export async function ask({ client }: Evidence, { invariant, kind, says, sql }: Question): Promise<Finding[]> {
  const { rows } = await client.query<{ what: string; total: string }>(
    `select what::text as what, count(*) over () as total from (${sql}) q order by 1 limit ${NAMED}`,
  );
  const [first] = rows;
  if (!first) return [];
  const text = `${first.total} ${says}: ${rows.map(({ what }) => what).join(', ')}${Number(first.total) > NAMED ? ', …' : ''}`;
  return [{ invariant, kind, count: Number(first.total), text }];
}

/** Asks several. */
export async function askAll(evidence: Evidence, questions: readonly Question[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const question of questions) findings.push(...(await ask(evidence, question)));
  return findings;
}
