import { createHash } from 'node:crypto';
import type { Idempotency } from '@rakor/kernel';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';
import { headerOf, pathOf } from '../server/request-state.js';

const IDEMPOTENCY_KEY = 'idempotency-key';
export const IDEMPOTENCY_REPLAYED = 'idempotency-replayed';

const PRINTABLE = /^[\x20-\x7e]{1,255}$/;
const QUOTED = /^"(.*)"$/;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const sha256 = (body: string | Buffer): string => createHash('sha256').update(body).digest('hex');
const NO_BODY = sha256('');

/** 400: the header cannot be a key. */
class IdempotencyKeyMalformed extends HttpProblem {
  constructor() {
    const detail = 'The Idempotency-Key is not 1 to 255 printable ASCII characters. Send a UUID, a new one for each new command.';
    super({ status: 400, code: 'idempotency-key-malformed', detail });
  }
}

/** Called by the body parser with the bytes as they were sent: hashing what nobody asks for would be work on every request. */
export function rememberFingerprint(request: FastifyRequest, body: Buffer): void {
  if (request.headers[IDEMPOTENCY_KEY] !== undefined) request.rakor.fingerprint = sha256(body);
}

/** The caller's wish to have this run once. The key is the IETF draft's quoted string, or the bare text that most clients send: both are one key. */
export function idempotencyOf(request: FastifyRequest, client: string): Idempotency | undefined {
  const header = headerOf(request, IDEMPOTENCY_KEY);
  if (header === undefined || SAFE.has(request.method)) return undefined;
  const key = QUOTED.exec(header)?.[1] ?? header;
  if (!PRINTABLE.test(key)) throw new IdempotencyKeyMalformed();
  const path = pathOf(request);
  return {
    key,
    client,
    route: `${request.method} ${path}`,
    fingerprint: withQuery(request.rakor.fingerprint ?? NO_BODY, request.url.slice(path.length)),
  };
}

/** What a query asks for is part of the command, as the body is: a file that is imported otherwise is another import. */
function withQuery(body: string, query: string): string {
  return query === '' ? body : sha256(`${body}${query}`);
}
