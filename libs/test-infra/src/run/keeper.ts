/**
 * The process that owns the servers of a test run: starts PostgreSQL, prints the run as one line of JSON, and cleans up when its
 * standard input closes, however its parent came to an end. Started by tools/jest/global-setup.mjs.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabaseServer } from './database-server.js';
import { killServersIn } from './pid-files.js';
import { INFRA, type Infra, type TestRun } from './test-run.js';

// A parent that is gone already leaves a broken pipe, which must not keep the rest from being cleaned up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const infra = infraOf(process.env.TEST_INFRA ?? 'embedded');
const id = `rakor_test_${randomBytes(4).toString('hex')}`;
const dir = await mkdtemp(join(tmpdir(), 'rakor-test-'));

try {
  // PostgreSQL refuses to run as root: its own user must be able to enter.
  await chmod(dir, 0o711);
  const server = await startDatabaseServer(infra, id, dir);
  try {
    const { TEST_NATS_URL: natsUrl } = process.env;
    const run: TestRun = { id, infra, dir, databaseUrl: server.url, ...(infra === 'external' && natsUrl !== undefined && { natsUrl }) };
    process.stdout.write(`${JSON.stringify(run)}\n`);
    await once(process.stdin.resume(), 'close');
  } finally {
    await server.end();
  }
} finally {
  await killServersIn(dir);
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
}

function infraOf(text: string): Infra {
  const found = INFRA.find((name) => name === text);
  if (found === undefined) throw new Error(`TEST_INFRA is one of ${INFRA.join(', ')}, and not "${text}".`);
  return found;
}
