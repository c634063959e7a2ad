import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TicketIssuedV1 } from '@rakor/contracts';
import { envelopeOf } from '@rakor/messaging';
import { giveNumbers } from '@rakor/public-services';
import type { BenchDatabase } from '../harness/servers.js';
import { AT, DATE, idOf, pgbenchServiceFor, PLACE, REGION, type Wish } from './stage.js';

const DEBIAN = '/usr/lib/postgresql';

/** On the path, or in Debian's place; undefined where it is not installed: embedded PostgreSQL comes without it. */
export function pgbenchPath(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'pgbench'));
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin', 'pgbench')) : [];
  return [...onPath, ...debian].find(existsSync);
}

/** The very statement of the service, its parameters made by pgbench; committed by itself, in the region of the session: the lightest there is. */
function script(wish: Wish): string {
  const context = { region: REGION, actorId: 'bench', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
  const { subject, headers } = envelopeOf(TicketIssuedV1, idOf(0), 1, context, AT);
  const text = (value: string) => `'${value}'`;
  const given: Record<number, string> = {
    1: text(REGION),
    2: 'gen_random_uuid()',
    3: text(PLACE),
    4: `('00000000-0000-7000-8000-' || lpad(:service::text, 12, '0'))`,
    5: text('kiosk'),
    6: 'null',
    7: 'null',
    8: text(DATE),
    9: text(AT.toISOString()),
    10: text(AT.toISOString()),
    11: 'gen_random_uuid()',
    12: text(subject),
    13: text(JSON.stringify(headers)),
    14: text('bench'),
  };
  const sql = giveNumbers.one.text.replaceAll(/\$(\d+)/g, (_, n: string) => given[Number(n)] ?? '').replaceAll(/\s+/g, ' ');
  return `\\set service ${pgbenchServiceFor(wish)}\n${sql};\n`;
}

/** Lets pgbench run the statement, prepared, for some seconds. @returns transactions a second, and the mean of one in milliseconds */
export async function pgbench(
  { app }: BenchDatabase,
  { clients, seconds, wish }: { clients: number; seconds: number; wish: Wish },
): Promise<{ rate: number; ms: number }> {
  const path = pgbenchPath();
  if (path === undefined) throw new Error('pgbench is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'rakor-pgbench-'));
  try {
    const file = join(folder, 'issue.sql');
    await writeFile(file, script(wish));
    const threads = String(Math.min(2, clients));
    const args = ['-n', '-M', 'prepared', '-f', file, '-c', String(clients), '-j', threads, '-T', String(seconds), app];
    const env = { ...process.env, PGOPTIONS: `-c app.region=${REGION} -c search_path=public_services` };
    const { stdout } = await promisify(execFile)(path, args, { env });
    const figure = (pattern: RegExp) => {
      const found = Number(pattern.exec(stdout)?.[1]);
      if (Number.isNaN(found)) throw new Error(`pgbench has committed nothing: ${stdout}`);
      return found;
    };
    return { rate: figure(/tps = ([\d.]+)/), ms: figure(/latency average = ([\d.]+)/) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
