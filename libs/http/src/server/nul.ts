import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';

/** 400: a text holds the one character that PostgreSQL cannot store. */
export class TextHoldsNul extends HttpProblem {
  constructor() {
    super({ status: 400, code: 'text-holds-nul', detail: 'A text holds the character U+0000, which cannot be stored. Leave it out.' });
  }
}

/** An escaped U+0000 after an even number of backslashes: in the text `\\u0000` the backslash itself is what is escaped. */
const ESCAPED = /(?:^|[^\\])(?:\\\\)*\\u0000/;

/** Whether JSON text means a U+0000 somewhere; as a raw byte the parser refuses it. */
export function holdsNul(json: string): boolean {
  return json.includes(String.raw`\u0000`) && ESCAPED.test(json);
}

/** Refuses it in paths and queries; the database would fail on it, as if the fault were ours. */
export function refuseNulInUrls(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.url.includes('%00')) done(new TextHoldsNul());
    else done();
  });
}
