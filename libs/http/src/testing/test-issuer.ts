import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { OidcOptions } from '../access/token-verifier.js';

interface TokenWish {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, unknown>;
  readonly alg?: string;
  readonly key?: CryptoKey;
  readonly expires?: string | number;
}

/** An OIDC issuer on loopback: real keys, and a JWKS address that counts how often it was asked. */
export class TestIssuer {
  readonly issuer = 'https://issuer.example';
  asked = 0;
  private readonly published: JWK[] = [];

  private constructor(
    private readonly server: Server,
    readonly key: CryptoKey,
  ) {}

  static async start(): Promise<TestIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const server = createServer((_request, response) => {
      issuer.asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: issuer.published }));
    });
    const issuer = new TestIssuer(server, privateKey);
    issuer.published.push({ ...(await exportJWK(publicKey)), kid: 'first', use: 'sig' });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return issuer;
  }

  get oidc(): OidcOptions {
    const { port } = this.server.address() as AddressInfo;
    return { issuer: this.issuer, audience: 'rakor', jwksUrl: `http://127.0.0.1:${port}/jwks` };
  }

  /** A key that the JWKS address names from now on. */
  async publish(alg: string, kid: string): Promise<CryptoKey> {
    const { privateKey, publicKey } = await generateKeyPair(alg);
    this.published.push({ ...(await exportJWK(publicKey)), kid, use: 'sig' });
    return privateKey;
  }

  /** A token for the secretariat of Kab. Serang, but for what is wished otherwise; a claim given as undefined is left out. */
  token({ claims = {}, header = {}, alg = 'ES256', key = this.key, expires = '5m' }: TokenWish = {}): Promise<string> {
    const all = { sub: 'user-1', region: '36.04', role: 'secretariat', client_id: 'web', iss: this.issuer, aud: 'rakor', ...claims };
    return new SignJWT(all)
      .setProtectedHeader({ alg, typ: 'at+jwt', kid: 'first', ...header })
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(key);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
