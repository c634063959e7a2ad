import type { FastifyRequest } from 'fastify';
import { headerOf } from '../server/request-state.js';

/** The cookie in which a browser carries its access token. Whoever signs people in sets it, HttpOnly and SameSite; services read it only. */
export const SESSION_COOKIE = 'rakor-session';

const SESSION = new RegExp(`(?:^|; *)${SESSION_COOKIE}=([\\w.~+/-]+=*)`);
/** A browser sends a cookie by itself, also for another site's page: it is believed where nothing changes (RFC 9110 §9.2.1). */
const SAFE = new Set(['GET', 'HEAD']);

/** The access token of a browser that is signed in and only wants to look. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  if (!SAFE.has(request.method)) return undefined;
  return SESSION.exec(headerOf(request, 'cookie') ?? '')?.[1];
}

/** Where a browser that may not look yet is sent to sign in, to come back then; undefined for everybody else. */
export function wayToSignIn(signInUrl: string | undefined, status: number, request: FastifyRequest): string | undefined {
  if (signInUrl === undefined || status !== 401 || !SAFE.has(request.method)) return undefined;
  if (headerOf(request, 'authorization') !== undefined || !(headerOf(request, 'accept') ?? '').includes('text/html')) return undefined;
  const way = new URL(signInUrl);
  way.searchParams.set('to', `${request.protocol}://${request.host}${request.originalUrl}`);
  return way.href;
}
