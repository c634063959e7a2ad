import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';

/** 400: a text holds the one character that PostgreSQL cannot store. */
class TextHoldsNul extends HttpProblem {
  constructor() {
    super({ status: 400, code: 'text-holds-nul', detail: 'A text holds the character U+0000, which cannot be stored. Leave it out.' });
  }
}

/** An escaped U+0000 after an even number of backslashes: in the text `\\u0000` the backslash itself is what is escaped. */
const ESCAPED = /(?:^|[^\\])(?:\\\\)*\\u0000/;

/** Whether JSON text means a U+0000 somewhere; as a raw byte the parser refuses it. */
function holdsNul(json: string): boolean {
  return json.includes(String.raw`\u0000`) && ESCAPED.test(json);
}

/** 400: a text holds half of a character, which is no text at all. */
class TextHoldsHalf extends HttpProblem {
  constructor() {
    const detail =
      'A text holds half of a surrogate pair, which is no character and cannot be stored. Send the whole character, or leave it out.';
    super({ status: 400, code: 'text-holds-half-character', detail });
  }
}

const SURROGATE = /\\ud[89a-f]/i;
/** Pairs are written as characters by JSON.stringify, so that only halves are left escaped. */
const HALF = /(?:^|[^\\])(?:\\\\)*\\ud[89a-f]/;

function holdsHalf(json: string): boolean {
  if (!SURROGATE.test(json)) return false;
  try {
    return HALF.test(JSON.stringify(JSON.parse(json)));
  } catch {
    return false; // not JSON: the parser tells
  }
}

/** What in JSON text PostgreSQL could not store, so that the refusal says so; the database would fail on it, as if the fault were ours. */
export function unstorableIn(json: string): HttpProblem | undefined {
  if (holdsNul(json)) return new TextHoldsNul();
  return holdsHalf(json) ? new TextHoldsHalf() : undefined;
}

/** Refuses U+0000 in paths and queries, for the same reason. */
export function refuseNulInUrls(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.url.includes('%00')) done(new TextHoldsNul());
    else done();
  });
}
