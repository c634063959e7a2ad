import { createServer, type Server } from 'node:http';
import type { IssuerKey } from './issuer-key.js';
import { SignIn } from './sign-in/sign-in.js';

/**
 * The development issuer: publishes what an OIDC resource server asks an issuer for, and signs browsers of this machine in. Other tokens are
 * signed by whoever may read the key (`npm run token`).
 *
 * @param issuer its own URL, the `iss` of every token
 */
export function createIssuer(key: IssuerKey, issuer: string): Server {
  const pages: Readonly<Record<string, unknown>> = {
    '/.well-known/openid-configuration': {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
    },
    '/jwks': { keys: [key.publicJwk] },
    '/health/ready': { status: 'ok' },
  };
  const signIn = new SignIn(key, issuer);
  return createServer((request, response) => {
    if (signIn.handle(request, response)) return;
    const page = request.method === 'GET' ? pages[request.url ?? ''] : undefined;
    response.writeHead(page ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(page ?? { message: `The issuer publishes ${Object.keys(pages).join(', ')}.` }));
  });
}
