import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { givenEmptyDatabase } from '@rakor/test-infra';
import { provisionProbe, urlAs } from '../testing/given-place.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const migrate = (env: Record<string, string>) => {
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './tools/typescript.mjs',
    'libs/bootstrap/src/testing/probe-migrate-main.ts',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe("A service's migration command", () => {
  it('applies the tables of the delivery and its own, then reference data, and a second time nothing', async () => {
    const database = await givenEmptyDatabase();
    await provisionProbe(database.url);
    const env = { MIGRATION_DATABASE_URL: urlAs('owner', database.url) };

    const first = migrate(env);
    const second = migrate(env);

    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /directory: applied delivery\/0001.*\n(.*\n)*directory: applied 0001-note\ndirectory: 1 table of notes\n.* migrations applied\n$/,
    );
    expect(second).toMatchObject({ status: 0, stdout: 'directory: 1 table of notes\ndirectory: nothing to migrate\n' });
  });

  it('ends with 1 and says what to set when it is not told where', () => {
    expect(migrate({})).toMatchObject({ status: 1, stderr: expect.stringContaining('MIGRATION_DATABASE_URL is not set') as unknown });
  });
});
