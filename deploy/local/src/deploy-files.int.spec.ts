import { afterAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { topology } from '@rakor/contracts';
import { natsBinary, startPostgres } from '@rakor/embedded';
import { rolesOf } from '@rakor/persistence';
import { Client } from 'pg';
import { parse } from 'yaml';
import { deployedNatsConfig } from './deployed-nats.js';
import { passwordVariable } from './deployment.js';
import { repository } from './repository.js';

interface Container {
  readonly command: string[];
  readonly environment: Record<string, string>;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly read_only?: boolean;
  readonly volumes?: string[];
}

const run = promisify(execFile);
const read = (file: string) => readFile(join(repository, file), 'utf8');
const compose = parse(await read('docker-compose.yml'), { merge: true }) as { services: Record<string, Container> };
const container = (name: string): Container => {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no ${name}`);
  return found;
};
const services = topology.map(({ service }) => service);

const folder = await mkdtemp(join(tmpdir(), 'rakor-deploy-'));
afterAll(() => rm(folder, { recursive: true }));

describe('docker-compose.yml', () => {
  it('runs every service, as its own roles and its own NATS user', () => {
    for (const service of services) {
      const { environment, command } = container(service);
      const { app, relay } = rolesOf(service);

      expect(command).toEqual([`services/${service}/dist/main.js`]);
      expect(environment).toMatchObject({
        DATABASE_URL: `postgres://${app}:\${${passwordVariable(service, 'app')}}@postgres:5432/rakor`,
        RELAY_DATABASE_URL: `postgres://${relay}:\${${passwordVariable(service, 'relay')}}@postgres:5432/rakor`,
        NATS_USER: service,
        NATS_PASSWORD: `\${${passwordVariable(service, 'nats')}}`,
      });
    }
  });

  it('provisions, then migrates, then serves', () => {
    expect(container('provision').depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      nats: { condition: 'service_healthy' },
    });
    expect(container('migrate').depends_on).toEqual({ provision: { condition: 'service_completed_successfully' } });
    for (const service of services) {
      expect(container(service).depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } });
    }
  });

  it('gives the jobs every password', () => {
    const variables = services.flatMap((service) =>
      (['owner', 'app', 'relay', 'nats'] as const).map((kind) => passwordVariable(service, kind)),
    );

    for (const job of ['provision', 'migrate']) expect(Object.keys(container(job).environment)).toEqual(expect.arrayContaining(variables));
  });

  it('runs what is ours on a read-only file system', () => {
    for (const name of ['provision', 'migrate', ...services]) expect(container(name).read_only).toBe(true);
  });

  it('mounts only files that are there', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.filter((volume) => volume.startsWith('./')));

    expect(mounted).toHaveLength(3);
    for (const volume of mounted) expect(existsSync(join(repository, volume.split(':')[0] ?? ''))).toBe(true);
  });

  it('asks for no variable that make-env.mjs does not write', async () => {
    const asked = [...(await read('docker-compose.yml')).matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? '');
    const makeEnv = await read('deploy/docker/make-env.mjs');
    const generated = (name: string) => services.some((service) => name.startsWith(service.toUpperCase().replaceAll('-', '_') + '_'));

    expect(asked.filter((name) => !generated(name) && !makeEnv.includes(`${name}=`))).toEqual([]);
    for (const service of services) expect(makeEnv).toContain(`'${service}'`);
  });
});

describe('The Dockerfile', () => {
  it('builds and installs every service', async () => {
    const dockerfile = await read('deploy/docker/Dockerfile');

    for (const service of services) {
      expect(dockerfile).toMatch(new RegExp(`tsc -b .*services/${service}\\b`));
      expect(dockerfile).toContain(`--workspace=services/${service}`);
    }
  });

  it('runs the Node that package.json pins', async () => {
    const { devDependencies } = JSON.parse(await read('package.json')) as { devDependencies: { node: string } };

    expect(await read('deploy/docker/Dockerfile')).toContain(`FROM node:${devDependencies.node}-`);
  });
});

describe('deploy/nats/nats.conf', () => {
  it('is what the topology asks for', async () => {
    expect(await read('deploy/nats/nats.conf')).toBe(deployedNatsConfig());
  });

  it('is valid to nats-server', async () => {
    const env = Object.fromEntries(['provisioner', ...services].map((user) => [passwordVariable(user, 'nats'), 'p1-_']));

    await expect(run(natsBinary(), ['-t', '-c', join(repository, 'deploy/nats/nats.conf')], { env })).resolves.toBeDefined();
  });
});

describe('deploy/postgres/postgresql.conf', () => {
  it('holds only settings that PostgreSQL 18 knows, and keeps it durable', async () => {
    const configFile = join(repository, 'deploy/postgres/postgresql.conf');
    const server = await startPostgres({ dataDir: join(folder, 'pgdata'), port: 0, configFile });
    const client = new Client({ connectionString: server.url });
    await client.connect();
    // Here the command line has the last word on the address.
    const { rows: faults } = await client.query(
      `select name, error from pg_file_settings where error is not null and name <> 'listen_addresses'`,
    );
    const { rows: durable } = await client.query<{ setting: string }>(
      `select setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
    );
    await client.end();
    await server.stop();

    expect(faults).toEqual([]);
    expect(durable.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
  });
});
