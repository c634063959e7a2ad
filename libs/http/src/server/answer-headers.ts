import type { HealthRegistry } from '@rakor/observability';
import type { FastifyInstance } from 'fastify';
import { IDEMPOTENCY_REPLAYED } from '../context/idempotency-key.js';
import { etagOf } from '../versions/if-match.js';

/** What every answer says beside its body: how it may be cached, its version, and whether it is a repetition. */
export function headAnswers(server: FastifyInstance, health: HealthRegistry): void {
  server.addHook('preSerialization', (_request, reply, payload: unknown, done) => {
    const version = versionIn(payload);
    if (version !== undefined && reply.statusCode < 300) reply.header('etag', etagOf(version));
    done(null, payload);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    // Answers hold one tenant's data for one caller: no shared cache may keep them, and none may guess their type.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
    if (request.rakor?.context?.idempotency?.replayed) reply.header(IDEMPOTENCY_REPLAYED, 'true');
    // While the load balancer learns that we are leaving, clients that keep connections open learn it from this.
    if (health.draining) reply.header('connection', 'close');
    done(null, payload);
  });
}

function versionIn(payload: unknown): number | undefined {
  if (typeof payload !== 'object' || payload === null || !('version' in payload)) return undefined;
  return typeof payload.version === 'number' && Number.isSafeInteger(payload.version) ? payload.version : undefined;
}
