import { createHash } from 'node:crypto';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Idempotency, RequestContext } from '@rakor/kernel';
import { Access } from '../access/access.js';
import { startApp, withToken, type TestApp } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';
import { Context } from './request-context.js';

@Controller('v1/regions/:region/directives')
@Access({ roles: ['secretariat'] })
class Desk {
  @Post()
  @HttpCode(200)
  issue(@Context() context: RequestContext): { idempotency?: Idempotency } {
    return { ...(context.idempotency ? { idempotency: context.idempotency } : {}) };
  }

  @Post('replayed')
  @HttpCode(204)
  replay(@Context() { idempotency }: RequestContext): void {
    // As the unit of work does when it answers from the store.
    if (idempotency) idempotency.replayed = true;
  }

  @Get()
  list(@Context() context: RequestContext): { idempotency?: Idempotency } {
    return this.issue(context);
  }
}

let issuer: TestIssuer;
let service: TestApp;
let token: string;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  service = await startApp([Desk], { oidc: issuer.oidc });
  token = await issuer.token();
});
afterAll(async () => {
  await service.stop();
  await issuer.stop();
});

const PATH = '/v1/regions/36.04/directives';
const post = (key?: string, body?: string, path = PATH) => {
  const headers = withToken(token);
  if (key !== undefined) headers['idempotency-key'] = key;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return service.request(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
};
const idempotencyOf = async (response: Promise<Response>) => ((await (await response).json()) as { idempotency?: Idempotency }).idempotency;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('An Idempotency-Key', () => {
  it('reaches the unit of work with its client, its route and the fingerprint of the body', async () => {
    const idempotency = await idempotencyOf(post('k-1', '{"title": "Banjir"}'));

    expect(idempotency).toEqual({ key: 'k-1', client: 'web', route: `POST ${PATH}`, fingerprint: sha256('{"title": "Banjir"}') });
  });

  it('with another query is another command on the same route', async () => {
    const ask = async (query: string) => idempotencyOf(post('k-1', '{}', `${PATH}${query}`));
    const [none, one, again, two] = [await ask(''), await ask('?x=1'), await ask('?x=1'), await ask('?x=2')];

    expect(new Set([none, one, again, two].map((idempotency) => idempotency?.route))).toEqual(new Set([`POST ${PATH}`]));
    expect(one).toEqual(again);
    expect(new Set([none, one, two].map((idempotency) => idempotency?.fingerprint)).size).toBe(3);
  });

  it('of a command without a body has the fingerprint of nothing', async () => {
    expect(await idempotencyOf(post('k-1'))).toMatchObject({ fingerprint: sha256('') });
  });

  it('is the same key with and without the quotes of the IETF draft', async () => {
    expect(await idempotencyOf(post('"k-1"', '{}'))).toMatchObject({ key: 'k-1' });
  });

  it('may be absent', async () => {
    expect(await idempotencyOf(post(undefined, '{}'))).toBeUndefined();
  });

  it('means nothing on a read', async () => {
    const read = service.request(PATH, { headers: withToken(token, { 'idempotency-key': 'k-1' }) });

    expect(await idempotencyOf(read)).toBeUndefined();
  });

  it.each(['', '""', 'x'.repeat(256), 'é'])('may not be "%s"', async (key) => {
    const response = await post(key, '{}');

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'idempotency-key-malformed' });
  });

  it('that was answered from the store is said to be a repetition, even without a body', async () => {
    const response = await post('k-1', '{}', `${PATH}/replayed`);

    expect(response.status).toBe(204);
    expect(response.headers.get('idempotency-replayed')).toBe('true');
  });

  it('that was not, is not', async () => {
    expect((await post('k-1', '{}')).headers.has('idempotency-replayed')).toBe(false);
  });
});
