import { SettingsRefused } from './environment-reader.js';
import { readServiceConfig } from './service-config.js';

const GIVEN = {
  DATABASE_URL: 'postgres://directives_app:secret@db/rakor',
  RELAY_DATABASE_URL: 'postgres://directives_relay:secret@db/rakor',
  NATS_URL: 'nats://n1:4222,nats://n2:4222',
  OIDC_ISSUER: 'https://sso.example/realms/rakor',
  OIDC_JWKS_URL: 'https://sso.example/realms/rakor/certs',
};

const problemsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    readServiceConfig(env);
  } catch (error) {
    if (error instanceof SettingsRefused) return error.problems;
  }
  return [];
};

describe("A service's settings", () => {
  it('need five variables, and have defaults for the rest', () => {
    expect(readServiceConfig(GIVEN)).toEqual({
      host: '127.0.0.1',
      port: 0,
      databaseUrl: GIVEN.DATABASE_URL,
      relayDatabaseUrl: GIVEN.RELAY_DATABASE_URL,
      poolSize: 10,
      nats: { url: GIVEN.NATS_URL },
      ackWaitMs: 30_000,
      oidc: { issuer: GIVEN.OIDC_ISSUER, audience: 'rakor', jwksUrl: GIVEN.OIDC_JWKS_URL },
      logLevel: 'info',
      local: false,
      shutdownDelayMs: 5_000,
      requestsPerMinute: 6_000,
    });
  });

  it('may say everything', () => {
    const more = {
      HOST: '0.0.0.0',
      PORT: '3102',
      NATS_USER: 'directives',
      NATS_PASSWORD: 'secret',
      NATS_ACK_WAIT_MS: '5000',
      LOG_LEVEL: 'debug',
      SHUTDOWN_DELAY_MS: '0',
    };
    const rare = { TRUST_PROXY: '10.0.0.0/8, 127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', REQUESTS_PER_MINUTE: '0' };

    expect(readServiceConfig({ ...GIVEN, ...more, ...rare })).toMatchObject({
      host: '0.0.0.0',
      port: 3102,
      nats: { user: 'directives', password: 'secret' },
      ackWaitMs: 5_000,
      logLevel: 'debug',
      shutdownDelayMs: 0,
      trustProxy: ['10.0.0.0/8', '127.0.0.1'],
      otlpEndpoint: 'http://collector:4318',
      requestsPerMinute: 0,
    });
  });

  it('may have what one service alone needs', () => {
    const config = readServiceConfig({ ...GIVEN, DIGEST_HOUR: '7' }, (read) => ({
      digestHour: read.integer('DIGEST_HOUR', { min: 0, max: 23, fallback: 6 }),
    }));

    expect(config.digestHour).toBe(7);
  });

  it('are refused with every problem at once', () => {
    expect(problemsOf({ PORT: 'many', LOG_LEVEL: 'loud', NATS_URL: 'localhost', RAKOR_LOCAL: 'yes' })).toEqual([
      'RAKOR_LOCAL is none of 0, 1.',
      'PORT is not a whole number from 0 to 65535.',
      expect.stringMatching(/^DATABASE_URL is not set\. Set it to /) as unknown,
      expect.stringMatching(/^RELAY_DATABASE_URL is not set\. /) as unknown,
      expect.stringMatching(/^NATS_URL is not a URL that begins with nats:\/\/ or /) as unknown,
      expect.stringMatching(/^OIDC_ISSUER is not set\. /) as unknown,
      expect.stringMatching(/^OIDC_JWKS_URL is not set\. /) as unknown,
      'LOG_LEVEL is none of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  it('are refused without quoting a value, which may hold a password', () => {
    expect(problemsOf({ ...GIVEN, DATABASE_URL: 'mysql://root:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it('treat an empty variable as one that is not set', () => {
    expect(problemsOf({ ...GIVEN, OIDC_ISSUER: '' })).toHaveLength(1);
  });

  it('refuse an issuer for development outside a local stack', () => {
    const env = { ...GIVEN, OIDC_ISSUER: 'http://127.0.0.1:3100', OIDC_JWKS_URL: 'http://127.0.0.1:3100/jwks' };

    expect(problemsOf(env)).toEqual([expect.stringContaining('RAKOR_LOCAL=1 on a laptop')]);
    expect(problemsOf({ ...env, RAKOR_LOCAL: '1' })).toEqual([]);
  });
});
