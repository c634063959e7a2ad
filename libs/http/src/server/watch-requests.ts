import { Histogram, type Observability } from '@rakor/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headerOf, newRequestState } from './request-state.js';

/** From 1 ms (a cached read) to 10 s (a request that somebody has given up on). */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Probes come every second or two and would drown the log. */
const UNLOGGED = new Set(['/health/live', '/health/ready', '/metrics']);

type Watching = Pick<Observability, 'logger' | 'metrics' | 'tracing'>;

/**
 * Gives each request its state and trace, and tells of it once it is answered: one log line, one observation, one span.
 * The line names the route, not the path, and nothing of the query or the body: they may hold a citizen's data.
 */
export function watchRequests(server: FastifyInstance, { logger, metrics, tracing }: Watching): void {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the headers of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [metrics],
  });

  // Fastify wants to know of the property before the first request; each gets its own state below.
  server.decorateRequest('rakor');
  server.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    request.rakor = newRequestState(tracing.open(`${request.method} ${route}`, 'server', headerOf(request, 'traceparent')));
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    const { span, startedAt, fault } = request.rakor;
    const ms = performance.now() - startedAt;
    const { method } = request;
    const status = reply.statusCode;
    duration.observe({ method, route, status }, ms / 1_000);
    span.end({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status }, fault);
    if (fault !== undefined || !UNLOGGED.has(route)) {
      const line = lineOf(request, reply, route, ms);
      if (fault === undefined) logger.info(line, 'request');
      else logger.error({ ...line, err: fault }, 'request failed');
    }
    done();
  });
}

function lineOf({ method, rakor }: FastifyRequest, reply: FastifyReply, route: string, ms: number): Record<string, unknown> {
  const { span, context, principal } = rakor;
  return {
    traceId: span.traceId,
    region: context?.region,
    method,
    route,
    status: reply.statusCode,
    ms: Math.round(ms * 10) / 10,
    client: principal?.client,
  };
}
