import type { FastifyInstance } from 'fastify';
import { rememberFingerprint } from '../context/idempotency-key.js';
import { rememberSigned } from '../context/signed-request.js';
import { HttpProblem } from '../problem/http-problem.js';
import { unstorableIn } from './unstorable-text.js';

/** 400: the body nests deeper than any command of ours. */
class BodyTooDeep extends HttpProblem {
  constructor(limit: number) {
    super({ status: 400, code: 'body-too-deep', detail: `The body nests deeper than ${limit} levels. Send a flatter one.` });
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether JSON text nests deeper than `limit`; looked at before parsing, so that a hostile body costs one pass over its bytes. */
function isDeeperThan(limit: number, json: Buffer): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json.readUInt8(at);
    if (inText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (OPENING.has(byte)) {
      if (++depth > limit) return true;
    } else if (CLOSING.has(byte)) depth--;
  }
  return false;
}

/** JSON is the only body there is. "__proto__" and "constructor" as keys are refused by Fastify's parser; an empty body is no body. */
export function acceptJson(server: FastifyInstance, jsonDepth: number): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    rememberFingerprint(request, body);
    rememberSigned(request, body);
    if (body.length === 0) done(null, undefined);
    else if (isDeeperThan(jsonDepth, body)) done(new BodyTooDeep(jsonDepth), undefined);
    else {
      const json = body.toString();
      const unstorable = unstorableIn(json);
      if (unstorable) done(unstorable, undefined);
      else void parse(request, json, done);
    }
  });
}
