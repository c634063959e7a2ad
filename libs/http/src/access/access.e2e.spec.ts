import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { RequestContext } from '@rakor/kernel';
import { generateKeyPair, SignJWT } from 'jose';
import { Context } from '../context/request-context.js';
import { startApp, withToken, type TestApp } from '../testing/test-app.js';
import { TestIssuer } from '../testing/test-issuer.js';
import { Access, PublicAccess } from './access.js';

@Controller('v1')
class Desk {
  @Get('regions/:region/directives')
  @Access({ roles: ['secretariat', 'leader'] })
  list(@Context() context: RequestContext): RequestContext {
    return context;
  }

  @Post('regions/:region/onboarding')
  @HttpCode(200)
  @Access({ roles: ['province-admin', 'regency-admin'], reach: 'province' })
  onboard(@Context() context: RequestContext): RequestContext {
    return context;
  }

  @Get('regions/:region/organisations')
  @Access({ roles: ['province-admin', 'leader'], reachOf: { 'province-admin': 'province' } })
  organisations(): string[] {
    return [];
  }

  @Get('me')
  @Access({ roles: ['secretariat'], reach: 'token' })
  me(@Context() context: RequestContext): RequestContext {
    return context;
  }

  @Get('open')
  @PublicAccess()
  open(): string {
    return 'open';
  }
}

let issuer: TestIssuer;
let service: TestApp;

beforeAll(async () => {
  issuer = await TestIssuer.start();
  service = await startApp([Desk], { oidc: issuer.oidc });
});
afterAll(async () => {
  await service.stop();
  await issuer.stop();
});

const SERANG = '/v1/regions/36.04/directives';
const call = async (token: string, path = SERANG, method = 'GET') => {
  const response = await service.request(path, { method, headers: withToken(token) });
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: (await response.json()) as Record<string, unknown>,
  };
};

describe('A token that holds', () => {
  it('becomes the RequestContext', async () => {
    const { status, body } = await call(await issuer.token({ claims: { organisation: 'DISDIK' } }));

    expect(status).toBe(200);
    expect(body).toEqual({
      region: '36.04',
      actorId: 'user-1',
      role: 'secretariat',
      organisation: 'DISDIK',
      traceparent: expect.stringMatching(/^00-/) as unknown,
    });
  });

  it('may name its client as Keycloak does', async () => {
    expect(await call(await issuer.token({ claims: { client_id: undefined, azp: 'web' } }))).toMatchObject({ status: 200 });
  });

  it.each(['RS256', 'EdDSA'])('may be signed with %s', async (alg) => {
    const others = await TestIssuer.start();
    const key = await others.publish(alg, alg);
    const other = await startApp([Desk], { oidc: others.oidc });

    const response = await other.request(SERANG, { headers: withToken(await others.token({ alg, key, header: { kid: alg } })) });

    expect(response.status).toBe(200);
    await other.stop();
    await others.stop();
  });
});

describe('A request is answered 401 and told how to authenticate', () => {
  it('without a token', async () => {
    const response = await service.request(SERANG);

    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="rakor"');
    expect(await response.json()).toMatchObject({ code: 'token-missing' });
  });

  it('with another scheme', async () => {
    const response = await service.request(SERANG, { headers: { authorization: 'Basic dTpw' } });

    expect(await response.json()).toMatchObject({ status: 401, code: 'token-refused' });
  });

  it.each([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another audience', { claims: { aud: 'other' } }],
    ['that has expired', { expires: 1 }],
    ['that is an ID token', { header: { typ: 'JWT' } }],
    ['without a type', { header: { typ: undefined } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['without a region', { claims: { region: undefined } }],
    ['of a region that is none', { claims: { region: '36.00' } }],
    ['of an unknown role', { claims: { role: 'king' } }],
    ['without a client', { claims: { client_id: undefined } }],
    ['of an unknown key', { header: { kid: 'unknown' } }],
  ])('with a token %s', async (_, wish) => {
    const { status, challenge, body } = await call(await issuer.token(wish));

    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer realm="rakor", error="invalid_token", error_description="[^"]+"$/);
    expect(body).toMatchObject({ code: 'token-refused' });
  });

  it('with a token that somebody else has signed under the known key id', async () => {
    const { privateKey } = await generateKeyPair('ES256');

    expect(await call(await issuer.token({ key: privateKey }))).toMatchObject({ status: 401 });
  });

  it('with a token signed by a shared secret, although it is otherwise perfect', async () => {
    const secret = new TextEncoder().encode('a-secret-of-at-least-32-characters');
    const claims = { sub: 'user-1', region: '36.04', role: 'secretariat', client_id: 'web', iss: issuer.issuer, aud: 'rakor' };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })
      .setExpirationTime('5m')
      .sign(secret);

    const { body } = await call(token);

    expect(body).toMatchObject({ status: 401, detail: expect.stringContaining('ES256, RS256, EdDSA') as unknown });
  });

  it('with an algorithm that its published key has, but that is not on the list', async () => {
    const others = await TestIssuer.start();
    const key = await others.publish('ES384', 'es384');
    const other = await startApp([Desk], { oidc: others.oidc });

    const response = await other.request(SERANG, {
      headers: withToken(await others.token({ alg: 'ES384', key, header: { kid: 'es384' } })),
    });

    expect(response.status).toBe(401);
    await other.stop();
    await others.stop();
  });

  it('with an unsigned token', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none', typ: 'at+jwt' })}.${part({ sub: 'x', region: '36.04', role: 'leader' })}.`;

    expect(await call(token)).toMatchObject({ status: 401 });
  });

  it('with a token that brings its own keys, and fetches nothing from where it points', async () => {
    const elsewhere = await TestIssuer.start();
    const { jwksUrl } = elsewhere.oidc;

    const { status } = await call(
      await elsewhere.token({ claims: { iss: issuer.issuer }, header: { jku: jwksUrl, x5u: jwksUrl, kid: 'theirs' } }),
    );

    expect(status).toBe(401);
    expect(elsewhere.asked).toBe(0);
    await elsewhere.stop();
  });
});

describe('The region in the path', () => {
  it.each(['3604', '36.00', '36.04.01', 'serang', '36.4'])('"%s" is no code of a tenant: 400', async (region) => {
    const { status, body } = await call(await issuer.token(), `/v1/regions/${region}/directives`);

    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'region-malformed' });
  });

  it('of Kota Serang is out of reach for Kab. Serang, and the answer says what to do', async () => {
    const { status, body } = await call(await issuer.token(), '/v1/regions/36.73/directives');

    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'region-out-of-reach', detail: expect.stringContaining('Use a token for 36.73') as unknown });
  });

  it("of a regency is out of its province's reach, unless the route says otherwise", async () => {
    const token = await issuer.token({ claims: { region: '36' } });

    expect(await call(token)).toMatchObject({ status: 403, body: { code: 'region-out-of-reach' } });
  });

  it('of a regency is within reach of its province where the route says so', async () => {
    const token = await issuer.token({ claims: { region: '36', role: 'province-admin' } });

    expect(await call(token, '/v1/regions/36.04/onboarding', 'POST')).toMatchObject({ status: 200, body: { region: '36.04' } });
  });

  it('of a regency is within reach of those roles of its province that the route names', async () => {
    const as = (role: string) => issuer.token({ claims: { region: '36', role } });

    expect(await call(await as('province-admin'), '/v1/regions/36.04/organisations')).toMatchObject({ status: 200 });
    expect(await call(await as('leader'), '/v1/regions/36.04/organisations')).toMatchObject({ status: 403 });
  });

  it('of another province never is', async () => {
    const token = await issuer.token({ claims: { region: '36', role: 'province-admin' } });

    expect(await call(token, '/v1/regions/33.16/onboarding', 'POST')).toMatchObject({ status: 403 });
  });

  it("of a neighbour is not within a regency's reach, even on a route with the reach of a province", async () => {
    const token = await issuer.token({ claims: { region: '36.04', role: 'regency-admin' } });

    expect(await call(token, '/v1/regions/36.73/onboarding', 'POST')).toMatchObject({ status: 403 });
  });

  it('may be absent where the token alone decides', async () => {
    expect(await call(await issuer.token(), '/v1/me')).toMatchObject({ status: 200, body: { region: '36.04' } });
  });
});

describe('A role', () => {
  it('that the route does not name is answered 403 with the roles that may', async () => {
    const { status, body } = await call(await issuer.token({ claims: { role: 'auditor' } }));

    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'role-not-allowed', detail: expect.stringContaining('secretariat, leader') as unknown });
  });
});

describe('A public route', () => {
  it('needs no token and minds no bad one', async () => {
    const response = await service.request('/v1/open', { headers: { authorization: 'Bearer nonsense' } });

    expect(response.status).toBe(200);
  });
});
