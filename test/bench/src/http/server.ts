/* A process of its own: `server.js <kind>` serves the drafts, says where, and tells its CPU time when asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { schemaOf } from '@rakor/contracts';
import { Access, createHttpApp } from '@rakor/http';
import { createObservability } from '@rakor/observability';
import { fastify } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { A_DRAFT, Draft, drafted, type Drafted, HotDraft, ID, REGION } from './draft.js';

/** `fastify`: the limit, with compiled schemas; `nest`: Nest on it and nothing else; `rakor`: as every service is. */
export type Kind = 'fastify' | 'nest' | 'rakor';

/** Where a server answers, and the token that it wants. */
export interface Served {
  readonly port: number;
  readonly token?: string;
}

const LOOPBACK = '127.0.0.1';

async function serveFastify(): Promise<Served> {
  const server = fastify({ ajv: { customOptions: { formats: { uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i } } } });
  const properties = {
    ...Object.fromEntries(['id', 'text', 'issuer', 'urgency'].map((name) => [name, { type: 'string' }])),
    rank: { type: 'integer' },
    version: { type: 'integer' },
  };
  const response = { 200: { type: 'object', properties }, 201: { type: 'object', properties } };
  server.post<{ Body: Draft }>('/v1/regions/:region/drafts', { schema: { body: schemaOf(Draft), response } }, ({ body }, reply) => {
    void reply.code(201).send(drafted(body));
  });
  server.get('/v1/regions/:region/drafts/:id', { schema: { response } }, (_, reply) => {
    void reply.send(drafted(A_DRAFT));
  });
  await server.listen({ port: 0, host: LOOPBACK });
  return { port: (server.server.address() as AddressInfo).port };
}

@Controller('v1/regions/:region')
class PlainDrafts {
  @Post('drafts') draft(@Body() draft: object): Drafted {
    return drafted(draft as Draft);
  }

  @Get('drafts/:id') show(@Param('id') id: string): Drafted {
    return { ...drafted(A_DRAFT), id };
  }
}

@Module({ controllers: [PlainDrafts] })
class PlainModule {}

async function serveNest(): Promise<Served> {
  const app = await NestFactory.create(PlainModule, new FastifyAdapter({ logger: false }), { logger: false });
  const listening = (await app.listen(0, LOOPBACK)) as { address(): AddressInfo };
  return { port: listening.address().port };
}

@Controller('v1/regions/:region')
@Access({ roles: ['secretariat'] })
class Drafts {
  @Post('drafts') draft(@Body() draft: Draft): Drafted {
    return drafted(draft);
  }

  @Post('hot-drafts') hotDraft(@Body() draft: HotDraft): Drafted {
    return drafted(draft);
  }

  @Get('drafts/:id') show(@Param('id') id: string): Drafted {
    return { ...drafted(A_DRAFT), id };
  }
}

@Module({ controllers: [Drafts] })
class DraftsModule {}

async function serveRakor(): Promise<Served> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: ID, alg: 'ES256', use: 'sig' }] });
  const issuing = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => issuing.listen(0, LOOPBACK, resolve));
  const issuer = `http://${LOOPBACK}:${(issuing.address() as AddressInfo).port}`;
  const claims = { sub: 'clerk', region: REGION, role: 'secretariat', client_id: 'web', iss: issuer, aud: 'rakor' };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: ID, typ: 'at+jwt' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  const observability = await createObservability({ service: 'drafts', logLevel: 'info' });
  const app = await createHttpApp([DraftsModule], observability, {
    oidc: { issuer, audience: 'rakor', jwksUrl: `${issuer}/jwks` },
    local: true,
    about: { title: 'Drafts', version: '0.1.0' },
    // Counted as everywhere, and never reached.
    limits: { clientPerMinute: 1_000_000_000 },
  });
  const listening = (await app.listen(0, LOOPBACK)) as { address(): AddressInfo };
  return { port: listening.address().port, token };
}

const serve: Record<Kind, () => Promise<Served>> = { fastify: serveFastify, nest: serveNest, rakor: serveRakor };

process.on('message', (asked) => {
  if (asked === 'cpu') process.send?.(process.cpuUsage());
  else process.exit();
});
process.send?.(await serve[process.argv[2] as Kind]());
