import { HttpProblem } from '../problem/http-problem.js';

/** 415: the route takes something else. */
export class MediaTypeUnsupported extends HttpProblem {
  constructor(accepted: readonly string[]) {
    super({
      status: 415,
      code: 'unsupported-media-type',
      detail: `Send ${accepted.join(' or ')} as the body, and say so in Content-Type.`,
    });
  }
}

/** 413: more than a file may have. */
export class FileTooLarge extends HttpProblem {
  constructor(limit: number) {
    super({ status: 413, code: 'body-too-large', detail: `The file has more than ${limit / 1_048_576} MB. Send it in several parts.` });
  }
}
