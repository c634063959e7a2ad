import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';
import type { HttpLimits } from './limits.js';

/** 429: the plugin adds Retry-After. */
class TooManyRequests extends HttpProblem {
  constructor(perMinute: number, seconds: number) {
    const detail = `More than ${perMinute} requests in a minute. Wait ${seconds} s, then send on more slowly.`;
    super({ status: 429, code: 'too-many-requests', detail });
  }
}

/** Probes and scrapers come from inside; to refuse them would take a busy service out of its load balancer. */
const EXEMPT = new Set(['/health/live', '/health/ready', '/metrics']);

const QUIET = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** The client and user of a token that holds, or else the address: a token that does not hold must not open a fresh account. */
function accountOf({ rakor: { principal }, ip }: FastifyRequest): string {
  return principal ? `token:${principal.client}/${principal.subject}` : `address:${ip}`;
}

/** Counts requests by client in each replica. Register it before any route. */
export async function limitRates(server: FastifyInstance, { clientPerMinute, anonymousPerMinute }: HttpLimits): Promise<void> {
  const perMinute = ({ rakor }: FastifyRequest): number => (rakor.principal ? clientPerMinute : anonymousPerMinute);
  await server.register(rateLimit, {
    hook: 'onRequest',
    timeWindow: 60_000,
    max: perMinute,
    keyGenerator: accountOf,
    allowList: (request) => perMinute(request) === 0 || EXEMPT.has(request.routeOptions.url ?? ''),
    addHeaders: QUIET,
    addHeadersOnExceeding: QUIET,
    errorResponseBuilder: (_request, { max, ttl }) => new TooManyRequests(max, Math.ceil(ttl / 1_000)),
  });
}
