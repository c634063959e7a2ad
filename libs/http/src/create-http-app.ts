import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger, ObservabilityModule, type Observability } from '@rakor/observability';
import { refuseDevelopmentIssuer } from './access/development-issuer.js';
import { TokenVerifier, type OidcOptions } from './access/token-verifier.js';
import { HttpModule } from './http.module.js';
import { OpenApi, type ApiDescription } from './openapi/openapi.js';
import { createServer } from './server/fastify.js';
import { HTTP_LIMITS, type HttpLimits } from './server/limits.js';
import { RouteTable } from './server/route-table.js';

export interface HttpOptions {
  readonly oidc: OidcOptions;
  /** RAKOR_LOCAL=1: the issuer may be one for development. */
  readonly local: boolean;
  readonly about: ApiDescription;
  readonly limits?: Partial<HttpLimits>;
  readonly trustProxy?: string | readonly string[];
  /** Where a browser without a session is sent; it comes back to the address in `?to=`. */
  readonly signInUrl?: string;
}

@Module({})
class HttpRoot {}

/**
 * A Nest application on Fastify with everything that HTTP needs around `modules`. It neither listens nor is initialised yet.
 * Rejects when the issuer is one for development outside a local stack; `app.init()` rejects when a route has no access rule.
 */
export async function createHttpApp(
  modules: readonly (Type | DynamicModule)[],
  observability: Observability,
  { oidc, local, about, limits, trustProxy, signInUrl }: HttpOptions,
): Promise<NestFastifyApplication> {
  refuseDevelopmentIssuer(oidc, local);
  const routes = new RouteTable();
  const openApi = new OpenApi(about);
  const adapter = await createServer({
    limits: { ...HTTP_LIMITS, ...limits },
    tokens: new TokenVerifier(oidc),
    routes,
    observability,
    ...(trustProxy === undefined ? {} : { trustProxy }),
  });
  const root = {
    module: HttpRoot,
    imports: [
      ObservabilityModule.forRoot(observability),
      HttpModule.forRoot({ routes, openApi, ...(signInUrl === undefined ? {} : { signInUrl }) }),
      ...modules,
    ],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLogger(observability.logger),
    bodyParser: false,
    // Otherwise Nest ends the process by itself and the reason is lost.
    abortOnError: false,
  });
  openApi.describe(app);
  return app;
}
