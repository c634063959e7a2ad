import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@rakor/kernel';
import { HttpProblem, type FieldProblem } from './http-problem.js';
import { isPassing } from './passing.js';

/** The body of every refusal: RFC 9457, extended by `code`, `traceId` and `errors`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The path that was asked for. */
  readonly instance?: string;
  readonly traceId?: string;
  readonly errors?: readonly FieldProblem[];
}

export const PROBLEM_JSON = 'application/problem+json';

const STATUS_OF: Record<ErrorKind, number> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-required': 428,
  unavailable: 503,
};

const CODE_OF: Record<number, string> = {
  400: 'bad-request',
  404: 'route-not-found',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'path-too-long',
  415: 'unsupported-media-type',
  431: 'headers-too-large',
};

const RETRY_SOON = { 'retry-after': '1' };

/** What an error means to the caller. Whatever is not known to be meant for the caller becomes a 500 that says nothing of the inside. */
export function partsOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof DomainError) return ofDomainError(error);
  if (error instanceof HttpException && error.getStatus() < 500) return ofHttpException(error);
  if (isPassing(error)) {
    const detail = 'The service cannot reach what it needs just now. Send the same request again in a moment.';
    return new HttpProblem({ status: 503, code: 'temporarily-unavailable', detail, headers: RETRY_SOON });
  }
  const detail = 'Something went wrong on our side. Send the traceId with your report, so that we find it.';
  return new HttpProblem({ status: 500, code: 'internal-error', detail });
}

function ofDomainError(error: DomainError): HttpProblem {
  const status = STATUS_OF[error.kind];
  const faults = error.faults ?? (error.pointer === undefined ? undefined : [{ pointer: error.pointer, detail: error.message }]);
  const errors = faults === undefined ? {} : { errors: faults };
  const headers = status === 503 ? { headers: RETRY_SOON } : {};
  const extension = error.extension === undefined ? {} : { extension: error.extension };
  return new HttpProblem({ status, code: error.code, detail: error.message, ...errors, ...headers, ...extension });
}

/** Nest's and Fastify's own refusals: no such route, body too large, malformed JSON. */
function ofHttpException(error: HttpException): HttpProblem {
  const status = error.getStatus();
  return new HttpProblem({ status, code: CODE_OF[status] ?? 'bad-request', detail: error.message });
}

const titles = new Map<string, string>();

/** "validation-failed" → "Validation failed". The same for every occurrence of a code (RFC 9457 §3.1.3). */
function titleOf(code: string): string {
  let title = titles.get(code);
  if (title === undefined) {
    const words = code.replaceAll('-', ' ');
    titles.set(code, (title = words.charAt(0).toUpperCase() + words.slice(1)));
  }
  return title;
}

export function problemOf(
  { status, code, message, errors, extension }: HttpProblem,
  where: { instance?: string; traceId?: string } = {},
): Problem {
  // What every problem has is not for an extension to change.
  const problem = { ...extension, type: `urn:rakor:problem:${code}`, title: titleOf(code), status, detail: message, code, ...where };
  return errors ? { ...problem, errors } : problem;
}
