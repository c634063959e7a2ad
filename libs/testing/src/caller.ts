import type { Role } from '@rakor/kernel';
import type { Bearer, TestIssuer } from '@rakor/test-infra';

/** What came back. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text; the caller says what it expects. */
  readonly body: T;
}

/** Headers that a request may carry. */
export interface RequestOptions {
  readonly idempotencyKey?: string;
  /** A version, or the whole header. */
  readonly ifMatch?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests to a service in somebody's name. Paths begin with "/v1/…". */
export interface Caller {
  get<T = unknown>(path: string, options?: RequestOptions): Promise<Answer<T>>;
  post<T = unknown>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>>;
  put<T = unknown>(path: string, body: unknown, options?: RequestOptions): Promise<Answer<T>>;
  patch<T = unknown>(path: string, body: unknown, options?: RequestOptions): Promise<Answer<T>>;
  delete<T = unknown>(path: string, options?: RequestOptions): Promise<Answer<T>>;
}

/** A service's HTTP, seen from outside. */
export interface Api {
  /** Speaks as the holder of a role in a tenant ("36.04"), for an organisation where the role needs one. */
  as(role: Role, region: string, organisation?: string): Caller;
  /** Speaks for whom a token says: of a position, say. */
  for(bearer: Bearer): Caller;
  /** Speaks without a token. */
  readonly anonymous: Caller;
}

/** @param url base URL of the service */
export function apiOf(url: string, issuer: TestIssuer): Api {
  return {
    as: (role, region, organisation) =>
      callerOf(url, async () => `Bearer ${await issuer.aToken({ role, region, ...(organisation !== undefined && { organisation }) })}`),
    for: (bearer) => callerOf(url, async () => `Bearer ${await issuer.aToken(bearer)}`),
    anonymous: callerOf(url, async () => undefined),
  };
}

function callerOf(url: string, authorization: () => Promise<string | undefined>): Caller {
  const send = async <T>(method: string, path: string, body: unknown, options: RequestOptions = {}): Promise<Answer<T>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: headersOf(options, await authorization(), body !== undefined),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await bodyOf(response)) as T };
  };
  return {
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    put: (path, body, options) => send('PUT', path, body, options),
    patch: (path, body, options) => send('PATCH', path, body, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
  };
}

function headersOf({ idempotencyKey, ifMatch, headers }: RequestOptions, authorization: string | undefined, json: boolean): Headers {
  const all = new Headers(headers);
  if (authorization !== undefined) all.set('authorization', authorization);
  if (json) all.set('content-type', 'application/json');
  if (idempotencyKey !== undefined) all.set('idempotency-key', idempotencyKey);
  if (ifMatch !== undefined) all.set('if-match', typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch);
  return all;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return /[/+]json\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
}
