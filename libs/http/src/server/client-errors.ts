import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';
import { PROBLEM_JSON, problemOf } from '../problem/problem.js';

const TOO_SLOW = new HttpProblem({ status: 408, code: 'request-timeout', detail: 'The request did not arrive in time. Send it again.' });
const TOO_LONG = new HttpProblem({
  status: 431,
  code: 'headers-too-large',
  detail: 'The headers are too large. Send fewer or shorter ones.',
});
const NOT_HTTP = new HttpProblem({ status: 400, code: 'bad-request', detail: 'This is not a well-formed HTTP/1.1 request.' });

/** Answers what never became a request: Node has only the socket then. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const parts = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TOO_SLOW : error.code === 'HPE_HEADER_OVERFLOW' ? TOO_LONG : NOT_HTTP;
  const body = JSON.stringify(problemOf(parts));
  if (socket.writable) {
    const head = `HTTP/1.1 ${parts.status} ${STATUS_CODES[parts.status]}\r\nContent-Type: ${PROBLEM_JSON}\r\nContent-Length: ${Buffer.byteLength(body)}`;
    socket.write(`${head}\r\nConnection: close\r\n\r\n${body}`);
  }
  socket.destroySoon();
}

/** Answers what Fastify refuses before its hooks: a path that cannot be decoded, or a parameter that is too long. */
export function answerFrameworkError(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  const status = 'statusCode' in error && error.statusCode === 414 ? 414 : 400;
  const parts =
    status === 414
      ? new HttpProblem({ status, code: 'path-too-long', detail: 'A part of the path is longer than 100 characters.' })
      : new HttpProblem({ status, code: 'bad-request', detail: 'The path cannot be decoded. Percent-encode it as UTF-8.' });
  void reply
    .code(status)
    .type(PROBLEM_JSON)
    .send(JSON.stringify(problemOf(parts)));
}
