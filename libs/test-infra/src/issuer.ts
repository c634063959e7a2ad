import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Role } from '@rakor/kernel';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { atEnd } from './at-end.js';

/** Who a token speaks for. */
export interface Bearer {
  readonly role: Role;
  /** The tenant: "36.04" or "36". */
  readonly region: string;
  /** Code of the organisation, where the role speaks for one. */
  readonly organisation?: string;
  /** Id of the position that the person holds, where the token is to name one. */
  readonly position?: string;
  /** The person; by default one for each role, region and organisation: "leader@36.04". */
  readonly subject?: string;
}

/** What a token says beside its bearer; each overrides the right value, to see it refused. */
export interface TokenOverrides {
  readonly claims?: JWTPayload;
  readonly header?: Partial<JWTHeaderParameters>;
  /** Signs with a key that the issuer does not publish. */
  readonly forged?: boolean;
}

/** An OIDC issuer that belongs to one spec file: it signs access tokens, and publishes its keys. */
export interface TestIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** A signed access token (ES256, `at+jwt`), good for an hour. */
  aToken(bearer: Bearer, overrides?: TokenOverrides): Promise<string>;
}

const KEY_ID = 'test';

/** Starts an issuer on a free port; it ends with the spec file. */
export async function givenIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' }] });
  const issuer = await serve(jwks);
  const audience = 'rakor';

  const aToken = (bearer: Bearer, { claims, header, forged = false }: TokenOverrides = {}): Promise<string> =>
    new SignJWT({ ...claimsOf(bearer), iss: issuer, aud: audience, iat: seconds(), exp: seconds() + 3600, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: KEY_ID, typ: 'at+jwt', ...header })
      .sign(forged ? stranger.privateKey : privateKey);
  return { issuer, audience, jwksUrl: `${issuer}/jwks`, aToken };
}

function claimsOf({ role, region, organisation, position, subject }: Bearer): JWTPayload {
  const sub = subject ?? [role, region, organisation].filter((part) => part !== undefined).join('@');
  return {
    sub,
    role,
    region,
    client_id: 'test',
    ...(organisation !== undefined && { organisation }),
    ...(position !== undefined && { position }),
  };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Answers every request with the keys. Returns the base URL. */
async function serve(jwks: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(jwks));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return `http://127.0.0.1:${address.port}`;
}
