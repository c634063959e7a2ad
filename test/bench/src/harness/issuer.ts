import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type GenerateKeyPairResult, SignJWT } from 'jose';

const LOOPBACK = '127.0.0.1';
const KEY = 'bench';

/** Issues the tokens of a bench; one for each role, region and person, as a client would keep it. */
export class BenchIssuer {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly key: GenerateKeyPairResult['privateKey'],
  ) {}

  static async start(): Promise<BenchIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY, alg: 'ES256', use: 'sig' }] });
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
    return new BenchIssuer(`http://${LOOPBACK}:${(server.address() as AddressInfo).port}`, server, privateKey);
  }

  /** What a service must be told of it. */
  get oidc(): { issuer: string; audience: string; jwksUrl: string } {
    return { issuer: this.url, audience: 'rakor', jwksUrl: `${this.url}/jwks` };
  }

  token(role: string, region: string, subject: string): Promise<string> {
    const name = `${role} ${region} ${subject}`;
    const token = this.tokens.get(name) ?? this.sign(role, region, subject);
    this.tokens.set(name, token);
    return token;
  }

  stop(): void {
    this.server.close();
  }

  private sign(role: string, region: string, subject: string): Promise<string> {
    const claims = { sub: subject, region, role, client_id: 'bench', iss: this.url, aud: 'rakor' };
    const signed = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: KEY, typ: 'at+jwt' }).setIssuedAt().setExpirationTime('4h');
    return signed.sign(this.key);
  }
}
