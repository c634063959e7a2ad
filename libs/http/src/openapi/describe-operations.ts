import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_JSON } from '../problem/problem.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

type Parameters = NonNullable<Operation['parameters']>;

const REGION = {
  name: 'region',
  description: 'Kemendagri code of the province ("36") or of the regency or city ("36.04").',
  schema: { type: 'string', pattern: String.raw`^\d{2}(\.\d{2})?$`, example: '36.04' },
};

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

/** Methods that a state machine, a unique key or a command still running may refuse. */
const CONFLICTING = new Set(['post', 'put', 'patch']);

/** Adds to each operation what the libs do for all of them: the region, problem answers, Idempotency-Key on POST, If-Match where it counts. */
export function describeOperations(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method];
      if (operation) describe(operation, method, path);
    }
  }
}

function describe(operation: Operation, method: string, path: string): void {
  const known = operation.parameters ?? [];
  const [declared] = known.filter(isIfMatch);
  const needsVersion = method === 'put' || method === 'patch' || isRequired(declared);
  const ifMatch = needsVersion ? IF_MATCH : declared;
  operation.parameters = [
    ...missingPathParameters(path, known),
    ...known.filter((parameter) => !isIfMatch(parameter)),
    ...(method === 'post' ? [IDEMPOTENCY_KEY] : []),
    ...(ifMatch ? [ifMatch] : []),
  ];
  const refusals = {
    ...REFUSALS,
    ...(CONFLICTING.has(method) ? { '409': 'In conflict with the present state; code says how.' } : {}),
    ...(ifMatch ? { '412': 'It has changed since.' } : {}),
    ...(needsVersion ? { '428': 'If-Match is missing.' } : {}),
  };
  for (const [status, description] of Object.entries(refusals)) operation.responses[status] ??= refusal(description);
}

/** A route takes the region from its context rather than from the path, so Nest does not know the parameter. */
function missingPathParameters(path: string, known: Parameters): Parameters {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const missing = names.filter((name) => !known.some((parameter) => 'name' in parameter && parameter.name === name));
  return missing.map((name) => ({
    ...(name === 'region' ? REGION : { name, schema: { type: 'string' } }),
    in: 'path' as const,
    required: true,
  }));
}

const isIfMatch = (parameter: Parameters[number]): boolean => 'name' in parameter && parameter.name === IF_MATCH.name;

const isRequired = (parameter: Parameters[number] | undefined): boolean =>
  parameter !== undefined && 'required' in parameter && parameter.required === true;

function refusal(description: string): Operation['responses'][string] {
  return { description, content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Problem' } } } };
}
