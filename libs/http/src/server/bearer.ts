import type { FastifyInstance } from 'fastify';
import type { TokenVerifier } from '../access/token-verifier.js';
import { SessionOnlyLooks, TokenRefused } from '../access/access.errors.js';
import { isBySessionAlone, sessionTokenOf } from '../session/session.js';

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * Finds out whom a request speaks for as soon as its headers are there, so that the rate limit knows the client before the body is read.
 * A refusal is kept, not thrown: on a public route it does not matter, and the access guard throws it everywhere else.
 */
export function identifyCallers(server: FastifyInstance, tokens: TokenVerifier): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const header = request.headers.authorization;
    const token = header === undefined ? sessionTokenOf(request) : BEARER.exec(header)?.[1];
    const state = request.rakor;
    if (token === undefined) {
      if (header !== undefined) state.refusal = new TokenRefused('the Authorization header is not a Bearer token');
      else if (isBySessionAlone(request)) state.refusal = new SessionOnlyLooks();
      return done();
    }
    tokens.verify(token).then(
      (principal) => {
        state.principal = principal;
        done();
      },
      (error: unknown) => {
        state.refusal = error instanceof Error ? error : new TokenRefused('it cannot be judged');
        done();
      },
    );
  });
}
