import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '@rakor/kernel';
import { type Attempt, DemoFailed, isPassing } from './answer.js';
import { Gate } from './gate.js';

/** The services that the demo talks to. */
export type Service = 'directory' | 'directives' | 'programs' | 'public-services' | 'notifications';

export interface ClientOptions {
  readonly baseUrls: Readonly<Record<Service, string>>;
  /** A bearer token for a role in a tenant, and for an organisation by its code. */
  token(role: Role, region: string, organisation?: string): Promise<string>;
  readonly signal?: AbortSignal;
  /** For how long a request is repeated, in ms. */
  readonly patience?: number;
}

export interface PostOptions {
  /** Version that the change is based on. */
  readonly ifMatch?: number;
  /** Codes of refusals that mean "not yet". */
  readonly awaits?: readonly string[];
  /** Tells commands apart that say the same: the second visitor who takes a number for a service. */
  readonly occasion?: string;
  /** Statuses of refusals that mean "that is done already", where the command has no key. */
  readonly settled?: readonly number[];
}

/** Speaks to one service in one name. Paths begin with "/v1/…". */
export interface Caller {
  get<T>(path: string): Promise<T>;
  /** Null where there is nothing (404). */
  find<T>(path: string): Promise<T | null>;
  /** Every item of a list, page by page. */
  all<T>(path: string): Promise<T[]>;
  /** Sends a command as often as it takes, and has it done once. */
  post<T>(path: string, body?: object, options?: PostOptions): Promise<T>;
  /** Says anew what there is under a path, in the version that was seen. Where there is a later one by then, that one stays. */
  put(path: string, body: object, ifMatch: number): Promise<void>;
}

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Requests at once: the services must stay quick for whoever looks at them meanwhile. */
const IN_FLIGHT = 8;
/** What a killed consumer had in hand is delivered again after 30 s (the consumers’ ack wait); a service takes some seconds to start. */
const PATIENCE_MS = 120_000;
const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 2_000;
const PAGE = 200;

/** The public HTTP API of the services, as somebody uses it who expects any process to die at any time. */
export class Client {
  private readonly gate = new Gate(IN_FLIGHT);
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly options: ClientOptions) {}

  /** @param organisation code, for the role that speaks for one */
  as(service: Service, role: Role, region: string, organisation?: string): Caller {
    const get = async (path: string) => this.ask(service, await this.bearer(role, region, organisation), path);
    return {
      get: async <T>(path: string) => (await this.insist(await get(path))).body as T,
      find: async <T>(path: string) => {
        const attempt = await this.insist(await get(path), [], [404]);
        return attempt.status === 404 ? null : (attempt.body as T);
      },
      all: async <T>(path: string) => {
        const items: T[] = [];
        for (let next: string | null = ''; next !== null;) {
          const query: string = `${path.includes('?') ? '&' : '?'}limit=${PAGE}${next && `&cursor=${encodeURIComponent(next)}`}`;
          const page = (await this.insist(await get(path + query))).body as { items: T[]; next: string | null };
          items.push(...page.items);
          next = page.next;
        }
        return items;
      },
      post: async <T>(path: string, body?: object, options: PostOptions = {}) => {
        const command = this.command(service, await this.bearer(role, region, organisation), path, body, options);
        return (await this.insist(command, options.awaits, options.settled)).body as T;
      },
      put: async (path: string, body: object, ifMatch: number) => {
        const command = this.command(service, await this.bearer(role, region, organisation), path, body, { ifMatch });
        // An answer that was lost after the deed leads here too.
        await this.insist({ ...command, method: 'PUT' }, [], [412]);
      },
    };
  }

  private ask(service: Service, authorization: string, path: string): Request {
    return { method: 'GET', url: this.options.baseUrls[service] + path, headers: { authorization } };
  }

  /** The key says what is to be done, and on which occasion, so that a demo that is played again after a crash repeats its own commands rather than giving new ones. */
  private command(
    service: Service,
    authorization: string,
    path: string,
    body: object | undefined,
    { ifMatch, occasion = '' }: PostOptions,
  ): Request {
    const text = body === undefined ? '' : JSON.stringify(body);
    const key = createHash('sha256')
      .update([path, text, ...(occasion === '' ? [] : [occasion])].join('\n'))
      .digest('hex')
      .slice(0, 32);
    return {
      method: 'POST',
      url: this.options.baseUrls[service] + path,
      headers: {
        authorization,
        'idempotency-key': `demo-${key}`,
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: text }),
    };
  }

  /**
   * Sends a request until it is answered for good.
   *
   * @param awaited codes of refusals that mean "not yet"
   * @param accepted statuses beside 2xx that are an answer
   * @throws {DemoFailed}
   */
  private async insist(request: Request, awaited: readonly string[] = [], accepted: readonly number[] = []): Promise<Attempt> {
    const { patience = PATIENCE_MS, signal } = this.options;
    const deadline = performance.now() + patience;
    for (let wait = 50; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const attempt = await this.gate.run(() => this.attempt(request));
      const { status, retryAfter } = attempt;
      if (status !== null && (status < 300 || accepted.includes(status))) return attempt;
      signal?.throwIfAborted();
      if (!isPassing(attempt, awaited) || performance.now() > deadline) throw new DemoFailed(`${request.method} ${request.url}`, attempt);
      await sleep(Math.max(wait, (retryAfter ?? 0) * 1_000), undefined, signal && { signal });
    }
  }

  private async attempt({ method, url, headers, body }: Request): Promise<Attempt> {
    const { signal } = this.options;
    const patience = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        signal: signal ? AbortSignal.any([patience, signal]) : patience,
      });
      const text = await response.text();
      const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, body: json ? JSON.parse(text) : text, retryAfter: secondsIn(response.headers.get('retry-after')) };
    } catch (error) {
      return { status: null, body: error, retryAfter: null };
    }
  }

  private async bearer(role: Role, region: string, organisation: string | undefined): Promise<string> {
    const name = [role, region, organisation].join(' ');
    const token = this.tokens.get(name) ?? this.options.token(role, region, organisation);
    this.tokens.set(name, token);
    return `Bearer ${await token}`;
  }
}

function secondsIn(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
