import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { topology } from '@rakor/contracts';
import { freePort } from '@rakor/embedded';
import { CannotStart } from './cannot-start.js';
import { neededPorts, requireFree } from './ports.js';
import { readSettings } from './settings.js';

const services = topology.map(({ service }) => service);

describe('The ports of the stack', () => {
  it('are fixed, and differ', () => {
    const ports = neededPorts(readSettings([], {}, '/'), services);

    expect(Object.fromEntries(ports.map(({ process, port }) => [process, port]))).toMatchObject({
      PostgreSQL: 5440,
      NATS: 4240,
      issuer: 3100,
      directory: 3101,
      directives: 3102,
      programs: 3103,
      'public-services': 3104,
      notifications: 3105,
    });
  });

  it('are not needed for servers that are given', () => {
    const given = neededPorts(readSettings([], { DATABASE_URL: 'postgres://x', NATS_URL: 'nats://y' }, '/'), services);

    expect(given.map(({ process }) => process)).toEqual(['issuer', ...services]);
  });

  it('are named when in use, with the variable that moves them', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');

    const refusal = requireFree([{ process: 'directory', port, variable: 'RAKOR_PORT_BASE' }]);

    await expect(refusal).rejects.toThrow(new CannotStart(`port ${port} (directory) is in use`, ''));
    await expect(refusal).rejects.toMatchObject({ mend: expect.stringContaining('RAKOR_PORT_BASE=') });
    server.close();
  });
});
