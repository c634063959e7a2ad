import { Agent } from 'undici';
import type { Arrived, Failed } from '../../delivery/outcome.js';
import { type AddressGuard, AddressRefused } from './address-guard.js';
import { type Answer, exchanged } from './exchange.js';
import { simulatedAnswer, simulatorAt } from './simulated-receiver.js';

/** A request to a receiver. */
export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a receiver answered, with the beginning of what it said. */
export interface Said {
  readonly outcome: Arrived | Failed;
  readonly text: string;
}

const CONNECT_MS = 5_000;
const ALWAYS = { 'content-type': 'application/json', 'user-agent': 'Rakor-Webhooks/1' };
/** Addresses of which it is kept how to get there: reading one costs as much as signing. */
const MOST_ROUTES = 1_000;

interface Route {
  readonly simulator: string | null;
  readonly origin: string;
  readonly path: string;
  readonly agent: Agent;
}

/** Calls receivers: no redirects, no more time than they have, no more of the answer than is of use, and never into the house. */
export class WebhookClient {
  private readonly agents: Readonly<Record<string, Agent>>;
  private readonly routes = new Map<string, Route>();

  constructor(
    private readonly guard: AddressGuard,
    private readonly timeoutMs: number,
  ) {
    const agentFor = (protocol: 'http:' | 'https:') =>
      new Agent({
        connect: { lookup: guard.lookupFor(protocol), timeout: Math.min(CONNECT_MS, timeoutMs) },
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        maxHeaderSize: 16_384,
      });
    this.agents = { 'http:': agentFor('http:'), 'https:': agentFor('https:') };
  }

  /** Never rejects: what goes wrong is an outcome. */
  async call({ url, headers, body }: Call): Promise<Said> {
    const began = performance.now();
    const ms = () => Math.round(performance.now() - began);
    try {
      const { simulator, origin, path, agent } = this.routeTo(url);
      if (simulator !== null) return simulatedAnswer(simulator, body);
      const answer = await exchanged(agent, { origin, path, method: 'POST', headers: { ...ALWAYS, ...headers }, body }, this.timeoutMs);
      return { outcome: outcomeOf(answer, ms()), text: answer.text };
    } catch (error) {
      const code = codeOf(error);
      return { outcome: { kind: 'failed', code, forGood: false, detail: { ms: ms() } }, text: '' };
    }
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.agents).map((agent) => agent.destroy()));
  }

  /** Whether an address leads to a simulated receiver. */
  isSimulated(url: string): boolean {
    return URL.canParse(url) && simulatorAt(new URL(url)) !== null;
  }

  private routeTo(text: string): Route {
    const known = this.routes.get(text);
    if (known) return known;
    const route = this.foundRoute(text);
    if (this.routes.size >= MOST_ROUTES) this.routes.clear();
    this.routes.set(text, route);
    return route;
  }

  /** A host that is an address already is never looked up: it is looked at here. @throws AddressRefused */
  private foundRoute(text: string): Route {
    const url = this.guard.parse(text);
    const agent = this.agents[url.protocol];
    if (!agent) throw new AddressRefused(`nobody speaks ${url.protocol}`);
    return { simulator: simulatorAt(url), origin: url.origin, path: `${url.pathname}${url.search}`, agent };
  }
}

function outcomeOf({ statusCode, headers }: Answer, ms: number): Arrived | Failed {
  const detail = { httpStatus: statusCode, ms };
  if (statusCode >= 200 && statusCode < 300) return { kind: 'arrived', receipt: true, detail };
  const waitMs = retryAfterOf(headers['retry-after']);
  // Gone: Standard Webhooks says never to call again.
  return { kind: 'failed', code: `http-${statusCode}`, forGood: statusCode === 410, ...(waitMs === undefined ? {} : { waitMs }), detail };
}

/** Of the two forms of Retry-After, the one that receivers of webhooks use: whole seconds. */
function retryAfterOf(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : undefined;
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-closed',
  EPIPE: 'connection-closed',
  UND_ERR_SOCKET: 'connection-closed',
  ENOTFOUND: 'name-unknown',
  EAI_AGAIN: 'name-unknown',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
};

/** Stable words for what can go wrong on the way; the message of an error is for the log of somebody else. */
function codeOf(error: unknown): string {
  if (error instanceof AddressRefused) return 'address-refused';
  if (!(error instanceof Error)) return 'connection-failed';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code in CODES) return CODES[code] ?? 'connection-failed';
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)) return 'certificate-refused';
  return error.cause instanceof Error ? codeOf(error.cause) : 'connection-failed';
}
