import { SystemClock, type Clock } from '@rakor/kernel';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { HttpProblem } from '../problem/http-problem.js';
import { TokenRefused } from './access.errors.js';
import { principalOf, type Principal } from './principal.js';
import { signingKeys } from './signing-keys.js';

export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Asymmetric only: a shared secret would let every service mint tokens, and "none" would let everybody. */
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'];
/** RFC 9068: an access token says that it is one, so that an ID token is never taken for it. */
const TYPE = 'at+jwt';
/** Two machines' clocks may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 5;
/** A verified token is believed for this long before its signature is checked again; a signature costs about 100 µs. */
const BELIEVED_MS = 60_000;
const MAX_BELIEVED = 1_000;
/** A token is a few hundred bytes; what is much longer is not worth parsing. */
const MAX_LENGTH = 8_192;

interface Believed {
  readonly principal: Principal;
  readonly until: number;
}

/** Tells whom a bearer token speaks for. */
export class TokenVerifier {
  private readonly believed = new Map<string, Believed>();

  constructor(
    private readonly oidc: OidcOptions,
    private readonly keys: JWTVerifyGetKey = signingKeys(new URL(oidc.jwksUrl)),
    /** The machine's, not the service's: a test that lets the business live in another year still sends today's tokens. */
    private readonly clock: Clock = new SystemClock(),
  ) {}

  /** Rejects with TokenRefused (401), or IssuerUnreachable (503) when the keys cannot be fetched. */
  async verify(token: string): Promise<Principal> {
    const now = this.clock.now();
    const known = this.believed.get(token);
    if (known && now.getTime() < known.until) return known.principal;
    if (token.length > MAX_LENGTH) throw new TokenRefused('it is too long');
    const { principal, expiresAt } = await this.check(token, now);
    this.believe(token, { principal, until: Math.min(expiresAt, now.getTime() + BELIEVED_MS) });
    return principal;
  }

  private async check(token: string, now: Date): Promise<{ principal: Principal; expiresAt: number }> {
    const { payload } = await jwtVerify(token, this.keys, {
      issuer: this.oidc.issuer,
      audience: this.oidc.audience,
      algorithms: ALGORITHMS,
      typ: TYPE,
      requiredClaims: ['exp', 'sub'],
      currentDate: now,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    }).catch(refuse);
    const principal = principalOf(payload);
    if ('wrong' in principal) throw new TokenRefused(`the claim ${principal.wrong} is missing or malformed`);
    return { principal, expiresAt: (payload.exp ?? 0) * 1_000 };
  }

  private believe(token: string, entry: Believed): void {
    // A Map keeps the order of insertion: the first key is the oldest.
    const oldest = this.believed.size >= MAX_BELIEVED ? this.believed.keys().next().value : undefined;
    if (oldest !== undefined) this.believed.delete(oldest);
    this.believed.set(token, entry);
  }
}

function refuse(error: unknown): never {
  if (error instanceof HttpProblem) throw error;
  throw new TokenRefused(reasonOf(error), { cause: error });
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its ${error.claim} is not the expected one`;
  if (error instanceof errors.JOSEAlgNotAllowed) return `it is not signed with ${ALGORITHMS.join(', ')}`;
  if (error instanceof errors.JWKSNoMatchingKey) return "none of the issuer's keys signed it";
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature does not match';
  return 'it is not a signed JWT';
}
