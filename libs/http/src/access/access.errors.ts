import { HttpProblem } from '../problem/http-problem.js';

const REALM = 'Bearer realm="rakor"';

/** 401: the request needs a token and brings none. */
export class TokenMissing extends HttpProblem {
  constructor() {
    const detail = 'This needs a bearer token. Send "Authorization: Bearer <token>".';
    super({ status: 401, code: 'token-missing', detail, headers: { 'www-authenticate': REALM } });
  }
}

/** 401: a browser is signed in, but it was not one of our own pages that asked for the change. */
export class SessionOnlyLooks extends HttpProblem {
  constructor() {
    const detail =
      'The session cookie is believed for a change only when one of our own pages asks for it, as the browser says (Sec-Fetch-Site: same-origin, Origin, rakor-page). A program sends "Authorization: Bearer <token>".';
    super({ status: 401, code: 'session-only-looks', detail, headers: { 'www-authenticate': REALM } });
  }
}

/** 401: the token does not hold. `reason` is fixed text: nothing of the token is quoted. */
export class TokenRefused extends HttpProblem {
  constructor(reason: string, options?: ErrorOptions) {
    const headers = { 'www-authenticate': `${REALM}, error="invalid_token", error_description="${reason}"` };
    super(
      { status: 401, code: 'token-refused', detail: `The token is refused: ${reason}. Get a new one from the issuer.`, headers },
      options,
    );
  }
}

/** 503: the token cannot be judged, because the issuer's keys cannot be fetched. */
export class IssuerUnreachable extends HttpProblem {
  constructor(options?: ErrorOptions) {
    const detail = "The issuer's keys cannot be fetched just now. Send the same request again in a moment.";
    super({ status: 503, code: 'issuer-unreachable', detail, headers: { 'retry-after': '5' } }, options);
  }
}

/** 400: the path's region is no code of a province, regency or city. */
export class RegionMalformed extends HttpProblem {
  constructor() {
    const detail = 'The region in the path is not a code of a province ("36") or of a regency or city ("36.04").';
    super({
      status: 400,
      code: 'region-malformed',
      detail,
      errors: [{ pointer: '/region', detail, mend: 'Write the Kemendagri code with a dot.' }],
    });
  }
}

/** 403: the token is for another region. */
export class RegionOutOfReach extends HttpProblem {
  constructor(token: string, path: string) {
    const detail = `Your token is for region ${token} and does not reach ${path}. Use a token for ${path}, or call the path of ${token}.`;
    super({ status: 403, code: 'region-out-of-reach', detail });
  }
}

/** 403: the token's role may not do this. */
export class RoleNotAllowed extends HttpProblem {
  constructor(role: string, allowed: readonly string[]) {
    const detail = `The role "${role}" may not do this. Use a token with one of: ${allowed.join(', ')}.`;
    super({ status: 403, code: 'role-not-allowed', detail });
  }
}

/** 403: the route has no access rule. The boot stops on such a route, so this is the second lock. */
export class NoAccessRule extends HttpProblem {
  constructor() {
    super({ status: 403, code: 'no-access-rule', detail: 'Nobody may do this: the route has no access rule. Report it to the operator.' });
  }
}
