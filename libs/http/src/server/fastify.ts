import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Observability } from '@rakor/observability';
import type { TokenVerifier } from '../access/token-verifier.js';
import { receiveFiles } from '../files/receive-files.js';
import { headAnswers } from './answer-headers.js';
import { identifyCallers } from './bearer.js';
import { answerClientError, answerFrameworkError } from './client-errors.js';
import { acceptJson } from './json-body.js';
import type { HttpLimits } from './limits.js';
import { closeUnusedConnections } from './unused-connections.js';
import { refuseNulInUrls } from './unstorable-text.js';
import { limitRates } from './rate-limit.js';
import type { RouteTable } from './route-table.js';
import { watchRequests } from './watch-requests.js';

export interface ServerParts {
  readonly limits: HttpLimits;
  readonly tokens: TokenVerifier;
  readonly routes: RouteTable;
  readonly observability: Observability;
  /** Addresses of proxies whose X-Forwarded-For is believed; none by default, since anybody can send that header. */
  readonly trustProxy?: string | readonly string[];
}

/** Fastify as every service runs it. The order of the hooks is the order of a request: trace, caller, rate, body, answer. */
export async function createServer({ limits, tokens, routes, observability, trustProxy }: ServerParts): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    http: { connectionsCheckingInterval: limits.checkEveryMs, headersTimeout: limits.requestMs },
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    multipart: false,
    // While the server closes, what still arrives on an open connection is answered, not refused: it was sent before the client could know.
    return503OnClosing: false,
    // No Nest middleware anywhere; without the plugin each request saves a pass through it.
    skipMiddie: true,
    ...(trustProxy === undefined ? {} : { trustProxy: [trustProxy].flat() }),
  });
  const server = adapter.getInstance();
  server.addHook('onRoute', ({ url, method }) => routes.add(url, [method].flat()));
  watchRequests(server, observability);
  identifyCallers(server, tokens);
  await limitRates(server, limits);
  refuseNulInUrls(server);
  acceptJson(server, limits.jsonDepth);
  receiveFiles(server, limits.fileBytes);
  headAnswers(server, observability.health);
  closeUnusedConnections(server);
  return adapter;
}
