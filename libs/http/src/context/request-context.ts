import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestContext } from '@rakor/kernel';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.js';
import { idempotencyOf } from './idempotency-key.js';

/** Who acts, where and on whose behalf, of a request whose token holds. */
export function contextOf(request: FastifyRequest, principal: Principal, region: string): RequestContext {
  const idempotency = idempotencyOf(request, principal.client);
  const { organisation } = principal;
  return {
    region,
    actorId: principal.subject,
    role: principal.role,
    traceparent: request.rakor.span.traceparent,
    ...(organisation === undefined ? {} : { organisation }),
    ...(idempotency === undefined ? {} : { idempotency }),
  };
}

/** Hands a route its RequestContext: `@Context() context: RequestContext`. On a public route there is none, which is a mistake in the code. */
export const Context = createParamDecorator((_: undefined, host: ExecutionContext): RequestContext => {
  const { context } = host.switchToHttp().getRequest<FastifyRequest>().rakor;
  if (!context) throw new Error(`${host.getClass().name} asks for @Context() on a public route, which has none`);
  return context;
});
