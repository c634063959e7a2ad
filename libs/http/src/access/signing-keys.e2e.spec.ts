import { HttpProblem } from '../problem/http-problem.js';
import { TestIssuer } from '../testing/test-issuer.js';
import { signingKeys } from './signing-keys.js';
import { TokenVerifier } from './token-verifier.js';

const verifierOf = ({ oidc }: TestIssuer, limits = { cacheMs: 600_000, cooldownMs: 30_000, timeoutMs: 500 }): TokenVerifier =>
  new TokenVerifier(oidc, signingKeys(new URL(oidc.jwksUrl), limits));

let issuer: TestIssuer;
beforeEach(async () => {
  issuer = await TestIssuer.start();
});
afterEach(() => issuer.stop());

describe("The issuer's keys", () => {
  it('are fetched once for many tokens', async () => {
    const tokens = verifierOf(issuer);
    const many = await Promise.all(Array.from({ length: 8 }, (_, index) => issuer.token({ claims: { sub: `user-${index}` } })));

    await Promise.all(many.map((token) => tokens.verify(token)));

    expect(issuer.asked).toBe(1);
  });

  it('are not fetched again for every token of an unknown key', async () => {
    const tokens = verifierOf(issuer);
    await tokens.verify(await issuer.token());

    for (const kid of ['a', 'b', 'c'])
      await expect(tokens.verify(await issuer.token({ header: { kid } }))).rejects.toMatchObject({ status: 401 });

    expect(issuer.asked).toBe(1);
  });

  it('are fetched again when a new key signs, once the cooldown is over', async () => {
    const tokens = verifierOf(issuer, { cacheMs: 600_000, cooldownMs: 0, timeoutMs: 500 });
    await tokens.verify(await issuer.token());

    const key = await issuer.publish('ES256', 'second');

    await expect(tokens.verify(await issuer.token({ key, header: { kid: 'second' } }))).resolves.toMatchObject({ subject: 'user-1' });
  });

  it('that were fetched go on being used while the issuer is down', async () => {
    const tokens = verifierOf(issuer, { cacheMs: 0, cooldownMs: 30_000, timeoutMs: 500 });
    await tokens.verify(await issuer.token());
    const later = await issuer.token({ claims: { sub: 'user-2' } });
    await issuer.stop();

    await expect(tokens.verify(later)).resolves.toMatchObject({ subject: 'user-2' });
  });

  it('that cannot be fetched at all make the answer 503, not 401', async () => {
    const tokens = verifierOf(issuer);
    const token = await issuer.token();
    await issuer.stop();

    const refusal: unknown = await tokens.verify(token).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(HttpProblem);
    expect(refusal).toMatchObject({ status: 503, code: 'issuer-unreachable' });
  });
});

describe('A token that was believed', () => {
  it('is refused once it has expired', async () => {
    let now = new Date();
    const tokens = new TokenVerifier(issuer.oidc, signingKeys(new URL(issuer.oidc.jwksUrl)), { now: () => now });
    const token = await issuer.token({ expires: '30s' });
    await expect(tokens.verify(token)).resolves.toMatchObject({ subject: 'user-1' });

    now = new Date(now.getTime() + 36_000);

    await expect(tokens.verify(token)).rejects.toMatchObject({ status: 401 });
  });
});
