import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { headerOf } from '../server/request-state.js';

const SIGNATURE = 'webhook-signature';

/** What a caller signed by Standard Webhooks, as it came; each is empty where it was not sent. Whether it holds is for whoever knows the secret. */
export interface SignedRequest {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  /** "v1,…", one or more with blanks between them. */
  readonly signatures: string;
  readonly body: string;
}

/** Called by the body parser: a signature is over the bytes as they were sent; those of other requests are not kept. */
export function rememberSigned(request: FastifyRequest, body: Buffer): void {
  if (request.headers[SIGNATURE] !== undefined) request.rakor.signedBody = body;
}

/** Hands a public route what its caller signed: `@Signed() request: SignedRequest`. */
export const Signed = createParamDecorator((_: undefined, host: ExecutionContext): SignedRequest => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  return {
    id: headerOf(request, 'webhook-id') ?? '',
    timestamp: headerOf(request, 'webhook-timestamp') ?? '',
    signatures: headerOf(request, SIGNATURE) ?? '',
    body: request.rakor.signedBody?.toString() ?? '',
  };
});
