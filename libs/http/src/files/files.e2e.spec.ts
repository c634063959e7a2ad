import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { Access } from '../access/access.js';
import { Context } from '../context/request-context.js';
import { startApp, withToken } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';
import { AcceptsFile, Received } from './accepts-file.js';
import type { ReceivedFile } from './received-file.js';

let seen: { path: string; text: string } | undefined;

@Controller('v1/regions/:region')
class Files {
  @Post('files')
  @HttpCode(200)
  @AcceptsFile('text/csv')
  @Access({ roles: ['secretariat'] })
  async take(@Received() file: ReceivedFile, @Context() { idempotency }: { idempotency?: { fingerprint: string } }): Promise<object> {
    seen = { path: file.path, text: await readFile(file.path, 'utf8') };
    return { bytes: file.bytes, mediaType: file.mediaType, fingerprint: idempotency?.fingerprint };
  }

  @Post('json')
  @HttpCode(200)
  @Access({ roles: ['secretariat'] })
  json(): object {
    return {};
  }
}

const issuer = await TestIssuer.start();
const service = await startApp([Files], { oidc: issuer.oidc, limits: { fileBytes: 2_097_152 } });
const token = await issuer.token({ claims: { role: 'secretariat', region: '36.04' } });
afterAll(async () => {
  await service.stop();
  await issuer.stop();
});

const send = async (body: string | Uint8Array<ArrayBuffer>, type = 'text/csv', path = 'files', headers = withToken(token)) => {
  seen = undefined;
  const response = await service.request(`/v1/regions/36.04/${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': type },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
/** Cleaning up follows the answer. */
const isGone = async (path: string) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!(await stat(path).catch(() => undefined))) return true;
    await sleep(20);
  }
  return false;
};

describe('A file', () => {
  it('may be larger than any other body, and is gone when the answer is out', async () => {
    const text = 'a,b\n'.repeat(400_000);

    expect(await send(text, 'text/csv; charset=utf-8')).toMatchObject({ status: 200, body: { bytes: 1_600_000, mediaType: 'text/csv' } });
    expect(seen?.text).toBe(text);
    expect(await isGone(seen?.path ?? '')).toBe(true);
  });

  it('has a fingerprint, so that a key is not used twice for two files', async () => {
    const keyed = { ...withToken(token), 'idempotency-key': 'x' };
    const [one, again, other] = [
      await send('a', 'text/csv', 'files', keyed),
      await send('a', 'text/csv', 'files', keyed),
      await send('b', 'text/csv', 'files', keyed),
    ];

    expect(one.body['fingerprint']).toBe(again.body['fingerprint']);
    expect(one.body['fingerprint']).not.toBe(other.body['fingerprint']);
  });

  it('that is too large is answered 413', async () => {
    expect(await send(new Uint8Array(2_097_153))).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  });

  it.each([
    ['application/json', '{}'],
    ['text/plain', 'a'],
    ['multipart/form-data', 'a'],
  ])('of type %s is answered 415 with what the route takes', async (type, body) => {
    expect(await send(body, type)).toMatchObject({
      status: 415,
      body: { code: 'unsupported-media-type', detail: expect.stringContaining('text/csv') as unknown },
    });
  });

  it('is not taken by a route for JSON', async () => {
    expect(await send('a,b', 'text/csv', 'json')).toMatchObject({
      status: 415,
      body: { detail: expect.stringContaining('application/json') as unknown },
    });
  });

  it('is nothing to a path that does not exist', async () => {
    expect(await send('{}', 'application/json', 'nothing')).toMatchObject({ status: 404, body: { code: 'route-not-found' } });
  });

  it('of nobody is not even put on disk', async () => {
    expect(await send('a,b', 'text/csv', 'files', {})).toMatchObject({ status: 401 });
    expect(seen).toBeUndefined();
  });
});
