import { once } from 'node:events';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { Controller, Get, Module } from '@nestjs/common';
import { atEnd, eventually, FixedClock } from '@rakor/test-infra';
import { readServiceConfig } from '../config/service-config.js';
import { givenPlace, type Place } from '../testing/given-place.js';
import { Hearing, Notes, probe } from '../testing/probe.js';
import { createServiceApp, type ServiceApp, type ServiceOverrides } from './service-app.js';
import type { ServiceDefinition } from './service-definition.js';

let place: Place;
beforeAll(async () => {
  place = await givenPlace();
});

interface Running {
  readonly service: ServiceApp;
  readonly url: string;
  readonly lines: Record<string, unknown>[];
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Response>;
  readiness(): Promise<{ status: number; body: unknown }>;
}

async function start(overrides: ServiceOverrides = {}, env: object = {}, definition: ServiceDefinition = probe): Promise<Running> {
  const lines: Record<string, unknown>[] = [];
  const logTo = new PassThrough();
  logTo.on('data', (chunk: Buffer) => lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>));
  const messaging = { listensTo: [probe.name], backoff: [50, 100], ackWait: 2_000 };
  const service = await createServiceApp(definition, readServiceConfig({ ...place.env, ...env }), { logTo, messaging, ...overrides });
  atEnd(() => void service.stop());
  const url = await service.start();
  const token = await place.issuer.aToken({ role: 'secretariat', region: '36.04' });
  return {
    service,
    url,
    lines,
    post: (path, body, headers = {}) =>
      fetch(`${url}/v1/regions/36.04/notes${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    readiness: async () => {
      const response = await fetch(`${url}/health/ready`);
      return { status: response.status, body: await response.json() };
    },
  };
}

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await place.database.admin.query<{ count: string }>(`select count(*) from directory.${sql}`, values)).rows[0]?.count);
const heard = (text: string) => eventually(async () => expect(await count('heard where name = $1', [text])).toBe(1));

describe('A service', () => {
  it('stores what a request says, announces it, and hears it from the stream', async () => {
    const { service, post } = await start();

    const response = await post('', { text: 'Banjir' });

    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"1"');
    await heard('Banjir');
    await service.stop();
  });

  it('runs a command once, however often it is sent', async () => {
    const { service, post } = await start();

    const answers = [
      await post('', { text: 'Once' }, { 'idempotency-key': 'k' }),
      await post('', { text: 'Once' }, { 'idempotency-key': 'k' }),
    ];

    expect(await answers[1]?.json()).toEqual(await answers[0]?.json());
    expect(answers.map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await count(`note where text = 'Once'`)).toBe(1);
    await service.stop();
  });

  it('lives by the clock that it is given, while tokens live by the real one', async () => {
    const { service, post } = await start({ clock: new FixedClock('1999-01-01T00:00:00.000Z') });

    expect((await post('', { text: 'Long ago' })).status).toBe(201);

    expect(await count(`note where text = 'Long ago' and noted_at = '1999-01-01T00:00:00Z'`)).toBe(1);
    await service.stop();
  });

  it('hands a refused event to the dead letters at once: Nest leaves the error as it was', async () => {
    const { service, post } = await start();

    await post('', { text: 'refuse' });

    await eventually(async () => expect(await count(`dead_letter where reason like '%asks to be refused%' and attempts = 1`)).toBe(1));
    await service.stop();
  });

  it('initialises each provider once, although it is an HTTP service and a consumer', async () => {
    Hearing.initialised = 0;

    const { service } = await start();

    expect(Hearing.initialised).toBe(1);
    await service.stop();
  });

  it('does not start with a route that has no access rule, and leaves nothing open', async () => {
    @Controller('forgotten')
    class Forgotten {
      @Get()
      read(): void {}
    }
    @Module({ controllers: [Forgotten] })
    class Careless {}

    const service = await createServiceApp({ ...probe, module: Careless }, readServiceConfig(place.env));

    await expect(service.start()).rejects.toThrow('Forgotten.read: add @Access');
    await service.stop();
  });
});

describe('Readiness', () => {
  it('asks PostgreSQL, NATS and the migrations', async () => {
    const { service, readiness } = await start();

    expect(await readiness()).toMatchObject({
      status: 200,
      body: { status: 'ready', checks: { postgres: { status: 'ok' }, nats: { status: 'ok' }, migrations: { status: 'ok' } } },
    });
    await service.stop();
  });

  it('is 503 while a migration of this build is missing, and names it', async () => {
    await place.database.admin.query(`update directory.migration set name = '0001-other' where name = '0001-note'`);
    const { service, readiness } = await start();

    expect(await readiness()).toMatchObject({
      status: 503,
      body: { checks: { migrations: { status: 'failed', detail: expect.stringContaining('0001-note') as unknown } } },
    });
    await place.database.admin.query(`update directory.migration set name = '0001-note' where name = '0001-other'`);
    await service.stop();
  });

  it('is 200 and degraded while NATS is gone: commands succeed, and their events leave when it is back', async () => {
    const { service, post, readiness } = await start();
    await place.nats.stop();

    expect((await post('', { text: 'Meanwhile' })).status).toBe(201);
    expect(await readiness()).toMatchObject({ status: 200, body: { status: 'degraded' } });

    await place.nats.start();
    await heard('Meanwhile');
    await service.stop();
  });
});

describe('Stopping', () => {
  it('answers 503 to readiness first, while requests are still answered', async () => {
    const { service, post, readiness } = await start({}, { SHUTDOWN_DELAY_MS: '300' });

    const stopped = service.stop();

    expect(await readiness()).toMatchObject({ status: 503, body: { status: 'draining' } });
    const answer = await post('', { text: 'Late' });
    expect([answer.status, answer.headers.get('connection')]).toEqual([201, 'close']);
    await stopped;
  });

  it('answers the request in flight, and then takes no other', async () => {
    const { service, post, url } = await start();
    const answer = post('/slowly/300');
    await eventually(() => expect(Notes.begun).toBe(1));

    const steps = await service.stop();

    expect((await answer).status).toBe(200);
    expect(steps.filter(({ failed }) => failed)).toEqual([]);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('does not wait for who opened a connection in advance and never used it', async () => {
    const { service, url } = await start();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const closed = once(socket, 'close');

    const steps = await service.stop();

    await closed;
    // Node itself would let it go when its headers are overdue, after half a minute.
    expect(steps.find(({ step }) => step.startsWith('stop accepting'))?.ms).toBeLessThan(10_000);
  });

  it('lets the handler in flight commit', async () => {
    const { service, post } = await start();
    await post('', { text: 'slow' });
    await eventually(() => expect(Hearing.begun).toBe(1));

    const steps = await service.stop();

    expect(await count(`heard where name = 'slow'`)).toBe(1);
    // It was waited for in its own step, before the relay and the connections ended.
    expect(steps.find(({ step }) => step.startsWith('stop pulling'))?.ms).toBeGreaterThan(250);
  });

  it('goes through its steps in their order, once, and reports each', async () => {
    const { service } = await start();

    const [steps, again] = await Promise.all([service.stop(), service.stop()]);

    expect(again).toBe(steps);
    expect(steps.map(({ step }) => step)).toEqual([
      'answer 503 to readiness',
      'wait for load balancers',
      'stop accepting, and answer what came',
      'stop pulling, and await handlers in flight',
      "finish the relay's batch",
      'close what the features hold',
      'drain NATS and close the pools',
      'send the last traces',
    ]);
  });
});
