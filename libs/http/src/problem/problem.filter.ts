import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteTable } from '../server/route-table.js';
import { wayToSignIn } from '../session/session.js';
import { pathOf } from '../server/request-state.js';
import { HttpProblem } from './http-problem.js';
import { partsOf, PROBLEM_JSON, problemOf } from './problem.js';

/** Turns every error into `application/problem+json`. A fault of ours is kept on the request, for the one log line that tells of it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    /** Where people sign in; where there is none, a browser too is told what is wrong. */
    private readonly signInUrl?: string,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const path = pathOf(request);
    const parts = partsOf(error instanceof NotFoundException ? this.notFound(request.method, path) : error);
    const signIn = wayToSignIn(this.signInUrl, parts.status, request);
    if (signIn !== undefined) return void reply.redirect(signIn, 303);
    const state = request.rakor;
    if (parts.status >= 500) state.fault = error;
    void reply
      .code(parts.status)
      .headers(parts.headers)
      .type(PROBLEM_JSON)
      .send(JSON.stringify(problemOf(parts, { instance: path, traceId: state.span.traceId })));
  }

  /** No route: either the path is unknown, or it knows other methods only (405 with Allow, RFC 9110 §15.5.6). */
  private notFound(method: string, path: string): HttpProblem {
    const allowed = this.routes.methodsOf(path);
    if (allowed.length === 0 || allowed.includes(method)) {
      return new HttpProblem({ status: 404, code: 'route-not-found', detail: `There is nothing at ${path}. See /docs for what there is.` });
    }
    const allow = allowed.join(', ');
    const detail = `${method} is not possible at ${path}; use ${allow}.`;
    return new HttpProblem({ status: 405, code: 'method-not-allowed', detail, headers: { allow } });
  }
}
