import { anApp } from '../testing/test-app.js';
import { DEVELOPMENT_ISSUER, isDevelopmentIssuer } from './development-issuer.js';

const REAL = { issuer: 'https://sso.bantenprov.go.id/realms/rakor', jwksUrl: 'http://keycloak:8080/realms/rakor/certs' };

describe('An issuer for development', () => {
  it.each([
    { ...REAL, issuer: DEVELOPMENT_ISSUER },
    { ...REAL, issuer: 'http://localhost:3100' },
    { ...REAL, issuer: 'http://127.0.0.1:3100' },
    { ...REAL, jwksUrl: 'http://[::1]:3100/jwks' },
    { ...REAL, jwksUrl: 'http://127.1.2.3/jwks' },
  ])('is recognised: $issuer, $jwksUrl', (settings) => {
    expect(isDevelopmentIssuer(settings)).toBe(true);
  });

  it('is not mistaken for a real one', () => {
    expect(isDevelopmentIssuer(REAL)).toBe(false);
  });

  it('stops the boot outside a local stack, and the message says what to set', async () => {
    const boot = anApp([], { local: false });

    await expect(boot).rejects.toThrow('Set OIDC_ISSUER and OIDC_JWKS_URL to your identity provider');
  });
});
