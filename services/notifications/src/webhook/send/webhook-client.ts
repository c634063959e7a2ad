import { isIP } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import type { Arrived, Failed } from '../../delivery/outcome.js';
import { type AddressGuard, AddressRefused, hostOf } from './address-guard.js';
import { simulatedAnswer } from './simulated-receiver.js';

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

/** Of an answer, no more is read: somebody may send a film. */
const MOST_BYTES = 16_384;
const CONNECT_MS = 5_000;

/** Calls receivers: no redirects, no more time than they have, no more of the answer than is of use, and never into the house. */
export class WebhookClient {
  private readonly agents: Readonly<Record<string, Agent>>;

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
  async call(call: Call): Promise<Said> {
    return simulatedAnswer(call) ?? this.send(call);
  }

  private async send({ url, headers, body }: Call): Promise<Said> {
    const began = performance.now();
    const ms = () => Math.round(performance.now() - began);
    try {
      const { host, agent } = this.routeTo(url);
      const signal = AbortSignal.timeout(this.timeoutMs);
      const answer = await request(host, {
        dispatcher: agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'Rakor-Webhooks/1', ...headers },
        body,
        signal,
      });
      const text = await beginningOf(answer);
      return { outcome: outcomeOf(answer, ms()), text };
    } catch (error) {
      const code = codeOf(error);
      return { outcome: { kind: 'failed', code, forGood: false, detail: { ms: ms() } }, text: '' };
    }
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.agents).map((agent) => agent.destroy()));
  }

  /** A host that is an address already is never looked up: it is looked at here. */
  private routeTo(text: string): { host: URL; agent: Agent } {
    const url = this.guard.parse(text);
    const agent = this.agents[url.protocol];
    if (!agent) throw new AddressRefused(`nobody speaks ${url.protocol}`);
    if (isIP(hostOf(url)) !== 0) this.guard.check(hostOf(url), url.protocol === 'http:' ? 'http:' : 'https:');
    return { host: url, agent };
  }
}

function outcomeOf({ statusCode, headers }: Dispatcher.ResponseData, ms: number): Arrived | Failed {
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

/** The status has told how it went: a rest that never comes, or never ends, changes nothing of it. */
async function beginningOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // Told by the status already.
  }
  body.destroy();
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
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
