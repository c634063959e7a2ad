import { atEnd, eventually } from '@rakor/test-infra';
import { createServiceApp } from '../app/service-app.js';
import { readServiceConfig } from '../config/service-config.js';
import { givenPlace, type Place } from '../testing/given-place.js';
import { probe } from '../testing/probe.js';

describe('The dead letters of a service', () => {
  let place: Place;
  let url: string;

  beforeAll(async () => {
    place = await givenPlace();
    const service = await createServiceApp(probe, readServiceConfig({ ...place.env, LOG_LEVEL: 'fatal' }), {
      messaging: { listensTo: [probe.name] },
    });
    url = await service.start();
    atEnd(async () => {
      await service.stop();
    });
  });

  const call = async (
    method: string,
    path: string,
    role: 'province-admin' | 'auditor' | 'secretariat' = 'province-admin',
    region = '36',
  ) => {
    const authorization = `Bearer ${await place.issuer.aToken({ role, region })}`;
    const response = await fetch(`${url}/v1/regions/36.04${path}`, { method, headers: { authorization } });
    return {
      status: response.status,
      body: (await response.json().catch(() => null)) as { items: { id: string; status: string }[]; code?: string },
    };
  };
  const givenADeadEvent = async (text: string) => {
    const authorization = `Bearer ${await place.issuer.aToken({ role: 'secretariat', region: '36.04' })}`;
    const headers = { authorization, 'content-type': 'application/json' };
    await fetch(`${url}/v1/regions/36.04/notes`, { method: 'POST', headers, body: JSON.stringify({ text }) });
    return eventually(async () => {
      const { body } = await call('GET', '/dead-letters');
      const open = body.items.filter(({ status }) => status === 'dead');
      expect(open).toHaveLength(1);
      return open[0]?.id ?? '';
    });
  };

  it('are listed for the province’s operators, with the reason and without the body', async () => {
    const id = await givenADeadEvent('refuse');
    const { status, body } = await call('GET', '/dead-letters');

    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({ id, status: 'dead', reason: expect.stringContaining('asks to be refused') as string, attempts: 1 }),
    ]);
    expect(Object.keys(body.items[0] ?? {})).not.toContain('body');
  });

  it('are tried again at an operator’s word, and are dead again when that fails', async () => {
    const [waiting] = (await call('GET', '/dead-letters')).body.items;

    expect((await call('POST', `/dead-letters/${waiting?.id}/redrive`)).status).toBe(202);
    await eventually(async () =>
      expect((await call('GET', '/dead-letters')).body.items).toMatchObject([{ id: waiting?.id, status: 'dead', attempts: 2 }]),
    );
  });

  it('are gone once given up, and cannot be given up twice', async () => {
    const [waiting] = (await call('GET', '/dead-letters')).body.items;

    expect((await call('POST', `/dead-letters/${waiting?.id}/discard`)).status).toBe(202);
    expect((await call('GET', '/dead-letters')).body.items).toEqual([]);
    expect(await call('POST', `/dead-letters/${waiting?.id}/discard`)).toMatchObject({
      status: 404,
      body: { code: 'dead-letter-not-found' },
    });
  });

  it('are no business of a secretariat, nor of another province', async () => {
    expect((await call('GET', '/dead-letters', 'secretariat', '36.04')).status).toBe(403);
    expect((await call('GET', '/dead-letters', 'province-admin', '33')).status).toBe(403);
  });

  it('may be read, and not changed, by an auditor of the region', async () => {
    expect((await call('GET', '/dead-letters', 'auditor', '36.04')).status).toBe(200);
    expect((await call('POST', '/dead-letters/0197a1b2-0000-7000-8000-000000000001/redrive', 'auditor', '36.04')).status).toBe(403);
  });
});
