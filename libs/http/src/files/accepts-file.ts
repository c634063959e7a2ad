import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { MediaTypeUnsupported } from './file.errors.js';
import { ReceivedFile } from './received-file.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the file that the route takes for a body. */
    files?: readonly string[];
  }
}

/** The route takes a file for its body, of one of these media types, and not JSON: `@AcceptsFile('text/csv')`. */
export function AcceptsFile(...mediaTypes: [string, ...string[]]): MethodDecorator {
  return applyDecorators(
    RouteConfig({ files: mediaTypes }),
    ApiConsumes(...mediaTypes),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );
}

/** Hands a route the file that came with its request. @throws MediaTypeUnsupported where something else came */
export const Received = createParamDecorator((_: undefined, host: ExecutionContext): ReceivedFile => {
  const { body, routeOptions } = host.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof ReceivedFile) return body;
  throw new MediaTypeUnsupported(routeOptions.config.files ?? []);
});
