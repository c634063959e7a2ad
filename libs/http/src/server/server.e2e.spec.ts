import { connect } from 'node:net';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { PublicAccess, Access } from '../access/access.js';
import { startApp, withToken, type TestApp, type TestAppOptions } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';

@Controller('v1')
class Echo {
  @Post('echo')
  @HttpCode(200)
  @PublicAccess()
  echo(@Body() body: object): object {
    return body;
  }

  @Get('regions/:region/mine')
  @Access({ roles: ['secretariat'] })
  mine(): object {
    return {};
  }
}

const running: TestApp[] = [];
const start = async (options?: TestAppOptions): Promise<TestApp> => {
  const service = await startApp([Echo], options);
  running.push(service);
  return service;
};
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

const post = async (service: TestApp, body: string, type = 'application/json') => {
  const response = await service.request('/v1/echo', { method: 'POST', headers: { 'content-type': type }, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const nested = (depth: number): string => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2);

describe('A body', () => {
  it('of up to 1 MB is read', async () => {
    const service = await start();

    expect(await post(service, JSON.stringify({ text: 'x'.repeat(1_000_000) }))).toMatchObject({ status: 200 });
  });

  it('of more is answered 413', async () => {
    const service = await start();

    expect(await post(service, JSON.stringify({ text: 'x'.repeat(1_048_577) }))).toMatchObject({
      status: 413,
      body: { code: 'body-too-large' },
    });
  });

  it.each([
    [String.raw`{"text":"a\u0000b"}`, 400],
    [String.raw`{"text":"a\\\u0000b"}`, 400],
    [String.raw`{"text":"a\\u0000b"}`, 200],
    [String.raw`{"text":"a\ud83d"}`, 400],
    [String.raw`{"text":"\ude00\ud83d"}`, 400],
    [String.raw`{"text":"\ud83d\ude00"}`, 200],
    [String.raw`{"text":"\\ud83d"}`, 200],
  ])('%s, which may mean what cannot be stored, is answered %i', async (body, status) => {
    expect(await post(await start(), body)).toMatchObject({ status });
  });

  it('nests up to 32 levels', async () => {
    const service = await start();

    expect(await post(service, nested(32))).toMatchObject({ status: 200 });
    expect(await post(service, nested(34))).toMatchObject({ status: 400, body: { code: 'body-too-deep' } });
  });

  it('may hold as many brackets as it likes inside its texts', async () => {
    const service = await start();

    expect(await post(service, JSON.stringify({ text: '[{"\\'.repeat(100) }))).toMatchObject({ status: 200 });
  });

  it('that is no JSON is answered 400', async () => {
    const service = await start();

    expect(await post(service, '{"a": ')).toMatchObject({ status: 400, body: { code: 'bad-request' } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])('of type %s is answered 415', async (type) => {
    const service = await start();

    expect(await post(service, 'a=1', type)).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  });
});

describe('A client that sends its request too slowly', () => {
  it.each([
    ['headers', 'GET /health/live HTTP/1.1\r\nHost: x\r\n'],
    ['body', 'POST /v1/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
  ])('is cut off while it sends its %s', async (_, beginning) => {
    const service = await start({ limits: { requestMs: 100, checkEveryMs: 50 } });

    const answer = await firstWordsTo(service, beginning);

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request-timeout"');
  });
});

describe('What is no HTTP', () => {
  it('is answered as a problem and cut off', async () => {
    const service = await start();

    expect(await firstWordsTo(service, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  });
});

describe('The rate limit', () => {
  it('answers 429 with Retry-After to an address that asks too often without a token', async () => {
    const service = await start({ limits: { anonymousPerMinute: 2 } });
    await post(service, '{}');
    await post(service, '{}');

    const response = await service.request('/v1/echo', { method: 'POST' });

    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ code: 'too-many-requests' });
  });

  it('counts each user of each client apart', async () => {
    const issuer = await TestIssuer.start();
    const service = await start({ oidc: issuer.oidc, limits: { clientPerMinute: 1 } });
    const statusFor = async (sub: string): Promise<number> =>
      (await service.request('/v1/regions/36.04/mine', { headers: withToken(await issuer.token({ claims: { sub } })) })).status;

    expect([await statusFor('a'), await statusFor('a'), await statusFor('b')]).toEqual([200, 429, 200]);
    await issuer.stop();
  });

  it('is not escaped by inventing tokens', async () => {
    const service = await start({ limits: { anonymousPerMinute: 1 } });
    const statusFor = async (token: string): Promise<number> =>
      (await service.request('/v1/regions/36.04/mine', { headers: withToken(token) })).status;

    expect([await statusFor('one'), await statusFor('two')]).toEqual([401, 429]);
  });

  it('never refuses a probe or a scraper', async () => {
    const service = await start({ limits: { anonymousPerMinute: 1 } });

    const answers = await Promise.all(['/health/live', '/health/ready', '/metrics', '/health/live'].map((path) => service.request(path)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('can be switched off', async () => {
    const service = await start({ limits: { anonymousPerMinute: 0 } });

    expect([(await post(service, '{}')).status, (await post(service, '{}')).status]).toEqual([200, 200]);
  });
});

describe('Every answer', () => {
  it('is kept by no cache and guessed at by no browser', async () => {
    const service = await start();

    const { headers } = await service.request('/health/live');

    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
  });
});

/** What the server says to a client that sends this and then nothing more. */
function firstWordsTo({ url }: TestApp, beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(beginning));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
