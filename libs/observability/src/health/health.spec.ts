import { HealthRegistry } from './health.js';

const well = async (): Promise<void> => undefined;
const ill = async (): Promise<void> => {
  throw new Error('refused');
};

describe('Readiness', () => {
  it('is ready while every check is well, and passes their notes on', async () => {
    const health = new HealthRegistry();
    health.register({ name: 'postgres', critical: true, check: async () => 'version 18' });

    expect(await health.readiness()).toEqual({
      status: 'ready',
      checks: { postgres: { status: 'ok', critical: true, detail: 'version 18' } },
    });
  });

  it('is degraded when only something uncritical fails', async () => {
    const health = new HealthRegistry();
    health.register({ name: 'postgres', critical: true, check: well });
    health.register({ name: 'nats', critical: false, check: ill });

    expect(await health.readiness()).toMatchObject({ status: 'degraded', checks: { nats: { status: 'failed', detail: 'refused' } } });
  });

  it('is unready when something critical fails', async () => {
    const health = new HealthRegistry();
    health.register({ name: 'postgres', critical: true, check: ill });

    expect((await health.readiness()).status).toBe('unready');
  });

  it('does not wait for a check that hangs', async () => {
    const health = new HealthRegistry({ cacheMs: 0, timeoutMs: 20 });
    health.register({ name: 'postgres', critical: true, check: () => new Promise(() => undefined) });

    expect(await health.readiness()).toMatchObject({ status: 'unready', checks: { postgres: { detail: 'no answer within 20 ms' } } });
  });

  it('counts a check that throws at once as failed', async () => {
    const health = new HealthRegistry();
    health.register({
      name: 'postgres',
      critical: true,
      check: () => {
        throw new Error('no pool');
      },
    });

    expect(await health.readiness()).toMatchObject({ checks: { postgres: { detail: 'no pool' } } });
  });

  it('asks once for many probes', async () => {
    let asked = 0;
    const health = new HealthRegistry();
    health.register({ name: 'postgres', critical: true, check: async () => void asked++ });

    await Promise.all(Array.from({ length: 8 }, () => health.readiness()));

    expect(asked).toBe(1);
  });

  it('asks again when the answer has grown old', async () => {
    let asked = 0;
    const health = new HealthRegistry({ cacheMs: 0, timeoutMs: 1_000 });
    health.register({ name: 'postgres', critical: true, check: async () => void asked++ });

    await health.readiness();
    await health.readiness();

    expect(asked).toBe(2);
  });

  it('is draining from the moment that the service is about to stop, whatever was cached', async () => {
    const health = new HealthRegistry();
    health.register({ name: 'postgres', critical: true, check: well });
    await health.readiness();

    health.drain();

    expect((await health.readiness()).status).toBe('draining');
  });

  it('refuses two checks of one name', () => {
    const health = new HealthRegistry();
    health.register({ name: 'nats', critical: false, check: well });

    expect(() => health.register({ name: 'nats', critical: true, check: well })).toThrow('"nats"');
  });
});
