import { createRemoteJWKSet, jwtVerify } from 'jose';
import { givenIssuer } from './issuer.js';

const { issuer, audience, jwksUrl, aToken } = await givenIssuer();
const verify = (token: string) => jwtVerify(token, createRemoteJWKSet(new URL(jwksUrl)), { issuer, audience, typ: 'at+jwt' });

describe('The issuer of a spec file', () => {
  it('signs tokens that its published keys verify', async () => {
    const { payload } = await verify(await aToken({ role: 'leader', region: '36.04' }));

    expect(payload).toMatchObject({ sub: 'leader@36.04', role: 'leader', region: '36.04', client_id: 'test' });
  });

  it('names the organisation that the bearer speaks for', async () => {
    const { payload } = await verify(await aToken({ role: 'organisation', region: '36.04', organisation: 'dinkes' }));

    expect(payload.organisation).toBe('dinkes');
  });

  it('can sign what must be refused', async () => {
    const bearer = { role: 'leader', region: '36.04' } as const;

    await expect(verify(await aToken(bearer, { forged: true }))).rejects.toThrow('signature');
    await expect(verify(await aToken(bearer, { claims: { exp: 1 } }))).rejects.toThrow('exp');
    await expect(verify(await aToken(bearer, { header: { typ: 'JWT' } }))).rejects.toThrow('typ');
  });
});
