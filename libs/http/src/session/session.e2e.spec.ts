import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Access } from '../access/access.js';
import { startApp, type TestApp } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';

@Controller('v1/regions/:region/board')
@Access({ roles: ['secretariat'] })
class Board {
  @Get()
  show(): object {
    return {};
  }

  @Post()
  @HttpCode(200)
  change(): object {
    return {};
  }
}

let issuer: TestIssuer;
let app: TestApp;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  app = await startApp([Board], { oidc: issuer.oidc, signInUrl: 'https://sso.example/masuk?realm=rakor' });
});
afterAll(async () => {
  await app.stop();
  await issuer.stop();
});

/** What a script of one of our pages, and nothing else in a browser, sends. */
const OWN = { 'sec-fetch-site': 'same-origin', 'rakor-page': '1' };
const path = '/v1/regions/36.04/board';
const browser = (cookie?: string, method = 'GET', more: Record<string, string> = {}) =>
  app.request(`${path}?lang=en`, {
    method,
    redirect: 'manual',
    headers: { accept: 'text/html,*/*;q=0.8', ...(cookie !== undefined && { cookie }), ...more },
  });

describe('A browser', () => {
  it('that is signed in may look', async () => {
    expect((await browser(`theme=dark; rakor-session=${await issuer.token()}; a=b`)).status).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ['by its cookie alone', {}],
    ['for another site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['for another host of our own domain', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['when it does not say for which page', { 'rakor-page': '1' }],
    ['for a form of our own page', { 'sec-fetch-site': 'same-origin' }],
    ['when the origin is another', { ...OWN, origin: 'https://evil.example' }],
    ['when the origin is hidden', { ...OWN, origin: 'null' }],
  ])('changes nothing %s', async (_what, headers) => {
    const answer = await browser(`rakor-session=${await issuer.token()}`, 'POST', headers);

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'session-only-looks' });
  });

  it.each([[undefined], [() => new URL(app.url).origin]])('changes what a script of our own page asks for', async (origin) => {
    const headers = { ...OWN, ...(origin && { origin: origin() }) };

    expect((await browser(`rakor-session=${await issuer.token()}`, 'POST', headers)).status).toBe(200);
  });

  it('without a session is told that a token is missing, whatever page it says it is', async () => {
    expect(await (await browser(undefined, 'POST', OWN)).json()).toMatchObject({ code: 'token-missing' });
  });

  it('speaks for its token, where it sends one, and not for its cookie', async () => {
    const other = await issuer.token({ claims: { role: 'auditor' } });

    expect((await browser(`rakor-session=${await issuer.token()}`, 'GET', { authorization: `Bearer ${other}` })).status).toBe(403);
  });

  it.each([
    ['has no session', () => undefined],
    ['has one that has expired', () => issuer.token({ expires: '-1h' }).then((token) => `rakor-session=${token}`)],
    ['has one that nobody signed', () => 'rakor-session=abc'],
    ['has a cookie that only ends like one', () => issuer.token().then((token) => `not-rakor-session=${token}`)],
  ])('that %s is sent to sign in, and back to where it was', async (_what, cookie) => {
    const answer = await browser(await cookie());

    expect(answer.status).toBe(303);
    const way = new URL(answer.headers.get('location') ?? '');
    expect(way.origin + way.pathname).toBe('https://sso.example/masuk');
    expect(way.searchParams.get('realm')).toBe('rakor');
    expect(way.searchParams.get('to')).toBe(`${app.url}${path}?lang=en`);
  });

  it('that may not look is told so, and not sent in circles', async () => {
    expect((await browser(`rakor-session=${await issuer.token({ claims: { role: 'leader' } })}`)).status).toBe(403);
  });
});

describe('A program', () => {
  it.each([
    ['brings no token', { accept: 'application/json' }],
    ['likes pages but speaks as a program', { accept: 'text/html', authorization: 'Bearer abc' }],
  ])('that %s is told what is wrong', async (_what, headers) => {
    const answer = await app.request(path, { redirect: 'manual', headers });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
