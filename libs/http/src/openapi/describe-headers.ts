import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_JSON } from '../problem/problem.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'A text of your own for this command (1–255 printable characters; best a UUID). The same key with the same body within 72 h is answered from the store, ' +
    'with Idempotency-Replayed: true; with another body 422; while the first still runs 409.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const IF_MATCH = {
  name: 'If-Match',
  in: 'header' as const,
  required: true,
  description: 'The ETag of the version that you have seen. 412 when it has changed since, 428 without it.',
  schema: { type: 'string', example: '"3"' },
};

const REFUSALS: Record<string, string> = {
  '400': 'Malformed; errors names each field.',
  '401': 'No token, or one that does not hold.',
  '403': 'The role may not, or the region is out of reach.',
  '404': 'Not there, or not in this region.',
  '429': 'Too many requests; see Retry-After.',
};

/** Adds to each operation what the libs do for all of them: problem answers, Idempotency-Key on POST, If-Match on PUT and PATCH. */
export function describeHeaders(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (operation) describe(operation, method);
    }
  }
}

function describe(operation: Operation, method: string): void {
  const changes = method === 'put' || method === 'patch';
  operation.parameters = [...(operation.parameters ?? []), ...(method === 'post' ? [IDEMPOTENCY_KEY] : []), ...(changes ? [IF_MATCH] : [])];
  for (const [status, description] of Object.entries(REFUSALS)) operation.responses[status] ??= refusal(description);
  if (changes) {
    operation.responses['412'] ??= refusal('It has changed since.');
    operation.responses['428'] ??= refusal('If-Match is missing.');
  }
}

function refusal(description: string): Operation['responses'][string] {
  return { description, content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Problem' } } } };
}
