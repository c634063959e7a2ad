import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { SESSION_COOKIE } from '@rakor/http';
import type { IssuerKey } from '../issuer-key.js';
import { bearerOf, LIFETIME_SECONDS, NoSuchBearer, signToken } from '../token.js';
import { SIGN_IN_LOOK, type SignInForm, signInPage } from './sign-in.page.js';

/** The one host whose pages a browser may sign in to: a cookie is sent to every port of it. */
const HOST = '127.0.0.1';
const LONGEST_FORM = 4_096;
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': SIGN_IN_LOOK.policy,
  'cache-control': 'no-store',
};

/**
 * Signs a browser in on a laptop: a page that asks who one is, and a cookie that the services on the other ports read. In a deployment the
 * identity provider's own sign-in stands here.
 */
export class SignIn {
  constructor(
    private readonly key: IssuerKey,
    private readonly issuer: string,
  ) {}

  /** @returns whether the request was for the sign-in */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer);
    if (pathname !== '/sign-in') return false;
    if (request.method === 'GET') show(response, 200, formOf(searchParams));
    else if (request.method === 'POST' && cameFromHere(request, this.issuer)) void this.signIn(request, response);
    else response.writeHead(403, { 'content-type': 'text/plain' }).end('The form of this page, sent from this page, and nothing else.');
    return true;
  }

  private async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = formOf(new URLSearchParams((await text(request)).slice(0, LONGEST_FORM)));
    try {
      const token = await signToken(bearerOf(form.role, form.region, form.organisation || undefined), this.key, this.issuer);
      const cookie = `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${LIFETIME_SECONDS}`;
      response.writeHead(303, { 'set-cookie': cookie, location: form.to, 'cache-control': 'no-store' }).end();
    } catch (error) {
      if (!(error instanceof NoSuchBearer)) throw error;
      show(response, 422, form, error.message);
    }
  }
}

function show(response: ServerResponse, status: number, form: SignInForm, fault?: string): void {
  response.writeHead(status, PAGE_HEADERS).end(signInPage(form, fault));
}

/** The region is taken from where somebody wants to go: "…/v1/regions/33.16/board.html". */
function formOf(parameters: URLSearchParams): SignInForm {
  const to = placeOf(parameters.get('to'));
  const region = parameters.get('region') ?? /\/regions\/([\d.]+)/.exec(to)?.[1] ?? '';
  return { to, role: parameters.get('role') ?? 'leader', region, organisation: parameters.get('organisation') ?? '' };
}

/** An address on this machine, or the sign-in itself: nobody is sent elsewhere with a fresh session. */
function placeOf(to: string | null): string {
  if (to === null || !URL.canParse(to)) return '/sign-in';
  const place = new URL(to);
  if (place.protocol !== 'http:' || ![HOST, 'localhost'].includes(place.hostname)) return '/sign-in';
  // The cookie belongs to the address, and a browser sees another host in the name.
  place.hostname = HOST;
  return place.href;
}

/** Another site's page may send a form here, and a name that it lets point here may show ours as its own: both are told apart. */
function cameFromHere({ headers }: IncomingMessage, issuer: string): boolean {
  return headers.host === new URL(issuer).host && headers.origin === new URL(issuer).origin;
}
