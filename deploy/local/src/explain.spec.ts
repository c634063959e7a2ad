import { describe, expect, it } from '@jest/globals';
import { EmbeddedServerError } from '@rakor/embedded';
import { CannotStart } from './cannot-start.js';
import { explain } from './explain.js';
import { homeIn } from './home.js';
import { AlreadyRunning } from './leftovers.js';

const home = homeIn('/data/.local');
const systemError = (code: string) => Object.assign(new Error(`${code}: something`), { code });

describe('A failed start', () => {
  it.each([
    ['port 3101 (directory) is in use — stop it', new CannotStart('port 3101 (directory) is in use', 'stop it')],
    ['a stack is already running here (pid 42) — stop it with Ctrl-C there or: kill 42', new AlreadyRunning(42)],
    ['RAKOR_PG_PORT=', new EmbeddedServerError('port-in-use', 'PostgreSQL: its port is in use')],
    ['RAKOR_NATS_PORT=', new EmbeddedServerError('port-in-use', 'nats-server: its port is in use')],
    ['the disk of /data/.local is full — free some space', new EmbeddedServerError('disk-full', 'PostgreSQL: the disk is full')],
    ['npm start -- --fresh', new EmbeddedServerError('other-version', '/data/pgdata was written by PostgreSQL 17')],
    ['set DATABASE_URL', new EmbeddedServerError('no-user', 'PostgreSQL cannot run as root')],
    ['no nats-server binary for darwin-x64 — set NATS_URL', new EmbeddedServerError('no-binary', 'no nats-server binary for darwin-x64')],
    ['is not installed — npm ci', new EmbeddedServerError('not-installed', 'the PostgreSQL binary for linux-x64 is not installed')],
    ['the disk of /data/.local is full', systemError('ENOSPC')],
    ['made by another user', systemError('EACCES')],
    ['no idea at all — see /data/.local/logs', new Error('no idea\n  at all')],
  ])('is told as what is wrong and what mends it: %s', (line, error) => {
    expect(explain(error, home)).toContain(line);
  });

  it('is told on one line', () => {
    expect(explain(new Error('one\ntwo\nthree'), null)).not.toContain('\n');
  });
});
