import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IssuerUnreachable } from './access.errors.js';

export interface KeyLimits {
  /** How long fetched keys are used without asking again. */
  readonly cacheMs: number;
  /** An unknown key id, or a failed fetch, asks the issuer again only after this. */
  readonly cooldownMs: number;
  readonly timeoutMs: number;
}

const LIMITS: KeyLimits = { cacheMs: 600_000, cooldownMs: 30_000, timeoutMs: 2_000 };

/**
 * The issuer's keys by key id, from its JWKS address alone: `jku`, `jwk` and `x5u` of a token are never looked at.
 * While the issuer is down the last keys go on being used, so that its outage is not ours; without any, IssuerUnreachable (503).
 */
export function signingKeys(url: URL, { cacheMs, cooldownMs, timeoutMs }: KeyLimits = LIMITS): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url, { cacheMaxAge: cacheMs, cooldownDuration: cooldownMs, timeoutDuration: timeoutMs });
  let failedAt = -Infinity;

  return async (header, token) => {
    const cooling = performance.now() - failedAt < cooldownMs;
    const last = remote.jwks();
    if (cooling && last) return createLocalJWKSet(last)(header, token);
    try {
      return await remote(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      failedAt = performance.now();
      const kept = remote.jwks();
      if (kept) return createLocalJWKSet(kept)(header, token);
      throw new IssuerUnreachable({ cause: error });
    }
  };
}
