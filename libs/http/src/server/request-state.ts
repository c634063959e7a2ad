import type { RequestContext } from '@rakor/kernel';
import type { OpenSpan } from '@rakor/observability';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.js';

/** What the libs know of a request while it runs; one object, made when the request arrives. */
export interface RequestState {
  readonly span: OpenSpan;
  readonly startedAt: number;
  /** Who sent it, when it carried a token that holds. */
  principal: Principal | undefined;
  /** Why its token does not hold. */
  refusal: Error | undefined;
  /** SHA-256 of the body as it was sent; only worked out when there is an Idempotency-Key. */
  fingerprint: string | undefined;
  /** The body as it was sent; only kept when it is signed. */
  signedBody: Buffer | undefined;
  /** Where the file of a route that takes one is put. */
  filePath: string | undefined;
  /** Set by the access guard; absent on public routes. */
  context: RequestContext | undefined;
  /** The error behind a 5xx. */
  fault: unknown;
}

declare module 'fastify' {
  interface FastifyRequest {
    rakor: RequestState;
  }
}

export function newRequestState(span: OpenSpan): RequestState {
  return {
    span,
    startedAt: performance.now(),
    principal: undefined,
    refusal: undefined,
    fingerprint: undefined,
    signedBody: undefined,
    filePath: undefined,
    context: undefined,
    fault: undefined,
  };
}

/** The path without the query: a query may hold what somebody searched for, and is shown and logged nowhere. */
export function pathOf(request: FastifyRequest): string {
  const { url } = request;
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** A header that is sent once. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
