import type { OidcOptions } from './token-verifier.js';

/** A name that an issuer for development may carry instead of an address. */
export const DEVELOPMENT_ISSUER = 'urn:rakor:development-issuer';

const LOOPBACK = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|\[::\])$/;

function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.test(new URL(address).hostname);
}

/** Whether these settings name the issuer of a local stack: it hands anybody any token, so it must never be believed by a real installation. */
export function isDevelopmentIssuer({ issuer, jwksUrl }: Pick<OidcOptions, 'issuer' | 'jwksUrl'>): boolean {
  return issuer === DEVELOPMENT_ISSUER || isLoopback(issuer) || isLoopback(jwksUrl);
}

/** Throws when the issuer is one for development and this is not a local stack. */
export function refuseDevelopmentIssuer(oidc: OidcOptions, local: boolean): void {
  if (local || !isDevelopmentIssuer(oidc)) return;
  throw new Error(
    `OIDC_ISSUER "${oidc.issuer}" (keys at ${oidc.jwksUrl}) is an issuer for development, which hands anybody any token. ` +
      'Set OIDC_ISSUER and OIDC_JWKS_URL to your identity provider, or RAKOR_LOCAL=1 on a laptop.',
  );
}
