import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@rakor/kernel';
import type { FastifyRequest } from 'fastify';
import { REQUIRES_IF_MATCH } from '../access/access.js';
import { HttpProblem } from '../problem/http-problem.js';
import { headerOf } from '../server/request-state.js';

/** An ETag of ours: the version in quotes. "W/" is tolerated, because proxies that compress add it to a tag that was strong. */
const ETAG = /^(?:W\/)?"(\d{1,15})"$/;

/** 428: a change must say which version it is based on. */
class IfMatchRequired extends HttpProblem {
  constructor() {
    const detail = "Send If-Match with the ETag of the version that you have seen, so that no one else's change is overwritten.";
    super({ status: 428, code: 'if-match-required', detail });
  }
}

/** 400: If-Match is not an ETag of this service. */
class IfMatchMalformed extends HttpProblem {
  constructor() {
    super({
      status: 400,
      code: 'if-match-malformed',
      detail: 'If-Match is not one ETag such as "3". Send the ETag of the answer that you read.',
    });
  }
}

/** 412: somebody has changed it since. */
export class VersionMismatch extends DomainError {
  readonly code = 'version-mismatch';
  readonly kind = 'stale';

  constructor(expected: number, actual: number) {
    super(`You have seen version ${expected}, and it is now at version ${actual}. Read it again, then repeat your change.`);
  }
}

/** The version in an ETag: 3 → `"3"`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

function expectedBy(request: FastifyRequest): number | undefined {
  const header = headerOf(request, 'if-match');
  if (header === undefined || header === '*') return undefined;
  const version = ETAG.exec(header)?.[1];
  if (version === undefined) throw new IfMatchMalformed();
  return Number(version);
}

/** Throws IfMatchRequired when the header is absent. */
export function requireIfMatch(request: FastifyRequest): void {
  if (headerOf(request, 'if-match') === undefined) throw new IfMatchRequired();
}

/** Hands a route the version that the caller has seen; undefined for "*" and where the header is not required and absent. */
export const IfMatch = createParamDecorator((_: undefined, host: ExecutionContext): number | undefined =>
  expectedBy(host.switchToHttp().getRequest<FastifyRequest>()),
);

/** A POST that changes a versioned resource: without If-Match it is answered 428, as PUT and PATCH always are. */
export const RequiresIfMatch = (): MethodDecorator =>
  applyDecorators(SetMetadata(REQUIRES_IF_MATCH, true), ApiHeader({ name: 'If-Match', required: true }));

/** Throws VersionMismatch (412) when the caller has seen another version than the present one. */
export function expectVersion(actual: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== actual) throw new VersionMismatch(expected, actual);
}
