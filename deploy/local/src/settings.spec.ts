import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => readSettings(args, env, '/repo');

describe('The settings of a start', () => {
  it('need nothing', () => {
    expect(read([])).toEqual({
      home: '/repo/.local',
      portBase: 3100,
      postgresPort: 5440,
      natsPort: 4240,
      databaseUrl: undefined,
      natsUrl: undefined,
      fresh: false,
      demo: true,
    });
  });

  it('come from flags and the environment', () => {
    const settings = read(['--fresh', '--no-demo'], {
      RAKOR_HOME: '/data',
      RAKOR_PORT_BASE: '4100',
      RAKOR_PG_PORT: '5540',
      RAKOR_NATS_PORT: '4340',
    });

    expect(settings).toMatchObject({ home: '/data', portBase: 4100, postgresPort: 5540, natsPort: 4340, fresh: true, demo: false });
  });

  it('name servers of the user', () => {
    expect(read([], { DATABASE_URL: 'postgres://me@db/rakor', NATS_URL: 'nats://me:x@nats:4222' })).toMatchObject({
      databaseUrl: 'postgres://me@db/rakor',
      natsUrl: 'nats://me:x@nats:4222',
    });
  });

  it.each([
    [['--frsh'], {}, /unknown option --frsh/],
    [[], { RAKOR_PG_PORT: 'five' }, /RAKOR_PG_PORT=five is not a port/],
    [[], { RAKOR_PORT_BASE: '80' }, /RAKOR_PORT_BASE=80 is not a port/],
    [[], { DATABASE_URL: 'db.example' }, /DATABASE_URL is not a URL/],
    [[], { NATS_URL: 'http://nats:4222' }, /NATS_URL is not a URL/],
    [['--fresh'], { DATABASE_URL: 'postgres://me@db/rakor' }, /--fresh empties no server/],
    [['--fresh'], { NATS_URL: 'nats://nats:4222' }, /--fresh empties no server/],
  ])('%j with %j are refused', (args, env, problem) => {
    expect(() => read(args, env)).toThrow(problem);
  });
});
