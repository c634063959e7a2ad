import { startApp, type TestApp } from '../testing/test-app.js';

let service: TestApp;
beforeEach(async () => {
  service = await startApp([]);
});
afterEach(() => service.stop());

const get = async (path: string) => {
  const response = await service.request(path);
  return { status: response.status, connection: response.headers.get('connection'), body: await response.json() };
};

const failing = (critical: boolean, name = 'thing') => ({ name, critical, check: () => Promise.reject(new Error('refused')) });

describe('Liveness', () => {
  it('touches nothing: it is well while everything else is down', async () => {
    let asked = 0;
    service.observability.health.register({ name: 'postgres', critical: true, check: async () => void asked++ });
    service.observability.health.register(failing(true));

    expect(await get('/health/live')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(asked).toBe(0);
  });
});

describe('Readiness', () => {
  it('is 200 when all is well', async () => {
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready', checks: {} } });
  });

  it('is 200 and degraded when something uncritical fails', async () => {
    service.observability.health.register(failing(false, 'nats'));

    expect(await get('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'degraded', checks: { nats: { status: 'failed', detail: 'refused' } } },
    });
  });

  it('is 503 when something critical fails', async () => {
    service.observability.health.register(failing(true, 'postgres'));

    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { status: 'unready' } });
  });

  it('is 503 while the service leaves, and connections are not kept open any more', async () => {
    service.observability.health.drain();

    expect(await get('/health/ready')).toMatchObject({ status: 503, connection: 'close', body: { status: 'draining' } });
  });
});

describe('Metrics', () => {
  it('tell of every request by route, not by path', async () => {
    await service.request('/health/live');
    await service.request('/v1/regions/36.04/nothing');

    const text = await (await service.request('/metrics')).text();

    expect(text).toMatch(/http_request_duration_seconds_count\{.*route="\/health\/live",status="200"\} 1/);
    expect(text).toContain('route="unmatched",status="404"');
    expect(text).not.toContain('36.04');
  });
});

describe('Probes and scrapes', () => {
  it('leave no line in the log', async () => {
    await Promise.all(['/health/live', '/health/ready', '/metrics'].map((path) => service.request(path)));
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(service.lines).toEqual([]);
  });
});
