import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createObservability, type Observability } from '@rakor/observability';
import type { OidcOptions } from '../access/token-verifier.js';
import { createHttpApp } from '../create-http-app.js';
import type { HttpLimits } from '../server/limits.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly observability: Observability;
  readonly url: string;
  /** Every log line so far. */
  readonly lines: Record<string, unknown>[];
  request(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

const NOWHERE: OidcOptions = { issuer: 'https://issuer.example', audience: 'rakor', jwksUrl: 'http://127.0.0.1:9/jwks' };

export interface TestAppOptions {
  readonly oidc?: OidcOptions;
  readonly limits?: Partial<HttpLimits>;
  readonly local?: boolean;
  readonly signInUrl?: string;
}

/** An application with these controllers, not listening yet. */
export async function anApp(controllers: Type[], { oidc = NOWHERE, limits = {}, local = true, signInUrl }: TestAppOptions = {}) {
  const lines: Record<string, unknown>[] = [];
  const logTo = new PassThrough();
  logTo.on('data', (chunk: Buffer) => lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>));
  const observability = await createObservability({ service: 'test', logLevel: 'info', logTo });

  @Module({ controllers })
  class Feature {}

  const about = { title: 'Rakor test', version: '0.0.0' };
  const app = await createHttpApp([Feature], observability, {
    oidc,
    local,
    about,
    limits,
    ...(signInUrl === undefined ? {} : { signInUrl }),
  });
  return { app, observability, lines };
}

/** The same, answering on a free port of loopback. */
export async function startApp(controllers: Type[], options: TestAppOptions = {}): Promise<TestApp> {
  const { app, observability, lines } = await anApp(controllers, options);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    observability,
    url,
    lines,
    request: (path, init) => fetch(`${url}${path}`, init),
    stop: () => app.close(),
  };
}

/** Headers of a JSON request with a token. */
export function withToken(token: string, more: Record<string, string> = {}): Record<string, string> {
  return { authorization: `Bearer ${token}`, ...more };
}
