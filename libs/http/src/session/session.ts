import type { FastifyRequest } from 'fastify';
import { headerOf } from '../server/request-state.js';

/** The cookie in which a browser carries its access token. Whoever signs people in sets it, HttpOnly and SameSite; services read it only. */
export const SESSION_COOKIE = 'rakor-session';

const SESSION = new RegExp(`(?:^|; *)${SESSION_COOKIE}=([\\w.~+/-]+=*)`);
/** A browser sends a cookie by itself, also for another site's page: it is believed where nothing changes (RFC 9110 §9.2.1). */
const SAFE = new Set(['GET', 'HEAD']);

/** What a script of our own pages sends with a change. A form cannot send it, and a script of another site may not (CORS). */
const PAGE_HEADER = 'rakor-page';

/** The access token of a browser that is signed in, and looks, or changes something by one of our own pages (ADR 23). */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  if (!SAFE.has(request.method) && !isOfOurPage(request)) return undefined;
  return sessionIn(request);
}

/** Whether a browser is signed in, and what it wants to change is not believed for that. */
export function isBySessionAlone(request: FastifyRequest): boolean {
  return !SAFE.has(request.method) && !isOfOurPage(request) && sessionIn(request) !== undefined;
}

function sessionIn(request: FastifyRequest): string | undefined {
  return SESSION.exec(headerOf(request, 'cookie') ?? '')?.[1];
}

/** Three signs of which no other site can make a browser send all: what the browser says of the page, whose page it was, and our own header. */
function isOfOurPage(request: FastifyRequest): boolean {
  const origin = headerOf(request, 'origin');
  return (
    headerOf(request, 'sec-fetch-site') === 'same-origin' &&
    (origin === undefined || hostOf(origin) === request.host) &&
    headerOf(request, PAGE_HEADER) !== undefined
  );
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Where a browser that may not look yet is sent to sign in, to come back then; undefined for everybody else. */
export function wayToSignIn(signInUrl: string | undefined, status: number, request: FastifyRequest): string | undefined {
  if (signInUrl === undefined || status !== 401 || !SAFE.has(request.method)) return undefined;
  if (headerOf(request, 'authorization') !== undefined || !(headerOf(request, 'accept') ?? '').includes('text/html')) return undefined;
  const way = new URL(signInUrl);
  way.searchParams.set('to', `${request.protocol}://${request.host}${request.originalUrl}`);
  return way.href;
}
