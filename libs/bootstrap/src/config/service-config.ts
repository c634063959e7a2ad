import { isDevelopmentIssuer, type OidcOptions } from '@rakor/http';
import { LOG_LEVELS, type LogLevel } from '@rakor/observability';
import type { NatsSettings } from '@rakor/messaging';
import { EnvironmentReader, type Environment } from './environment-reader.js';

/** What every service must be told about the place where it runs. */
export interface ServiceConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** PostgreSQL as the service's app role. */
  readonly databaseUrl: string;
  /** PostgreSQL as the service's relay role. */
  readonly relayDatabaseUrl: string;
  /** Connections of the app role at most. */
  readonly poolSize: number;
  readonly nats: NatsSettings;
  /** How long NATS waits for an acknowledgement before it delivers again; must be that of the provisioned consumers. */
  readonly ackWaitMs: number;
  readonly oidc: OidcOptions;
  readonly logLevel: LogLevel;
  /** A local stack: an issuer for development is believed. */
  readonly local: boolean;
  /** How long the service answers 503 to readiness before it stops accepting, so that load balancers notice. */
  readonly shutdownDelayMs: number;
  /** Requests that one client may send in a minute; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustProxy?: readonly string[];
  /** Where a browser without a session signs in. */
  readonly signInUrl?: string;
  /** OTLP/HTTP collector for traces. */
  readonly otlpEndpoint?: string;
}

const POSTGRES = ['postgres:', 'postgresql:'];
const NATS = ['nats:', 'tls:', 'ws:', 'wss:'];
const HTTP = ['http:', 'https:'];

/**
 * The settings of a service, typed, from its environment. `more` reads what this service alone needs:
 * `readServiceConfig(process.env, (read) => ({ mailUrl: read.url('MAIL_URL', ['smtp:'], 'the mail server') }))`.
 * Throws SettingsRefused with every problem.
 */
export function readServiceConfig(env: Environment): ServiceConfig;
export function readServiceConfig<T extends object>(env: Environment, more: (read: EnvironmentReader) => T): ServiceConfig & T;
export function readServiceConfig<T extends object>(env: Environment, more?: (read: EnvironmentReader) => T): ServiceConfig {
  const read = new EnvironmentReader(env);
  const config = { ...commonOf(read), ...more?.(read) };
  read.refuseProblems();
  return config;
}

function commonOf(read: EnvironmentReader): ServiceConfig {
  const local = read.flag('RAKOR_LOCAL');
  const trustProxy = read.list('TRUST_PROXY');
  const otlpEndpoint = read.optionalUrl('OTEL_EXPORTER_OTLP_ENDPOINT', HTTP, 'an OTLP/HTTP collector, or leave it out');
  const signInUrl = read.optionalUrl('SIGN_IN_URL', HTTP, 'the page where people sign in, or leave it out');
  return {
    host: read.text('HOST', 'an address to listen on', '127.0.0.1'),
    port: read.integer('PORT', { min: 0, max: 65_535, fallback: 0 }),
    databaseUrl: read.url('DATABASE_URL', POSTGRES, "the PostgreSQL URL of the service's app role"),
    relayDatabaseUrl: read.url('RELAY_DATABASE_URL', POSTGRES, "the PostgreSQL URL of the service's relay role"),
    poolSize: read.integer('DATABASE_POOL_SIZE', { min: 2, max: 200, fallback: 10 }),
    nats: natsOf(read),
    ackWaitMs: read.integer('NATS_ACK_WAIT_MS', { min: 1_000, max: 600_000, fallback: 30_000 }),
    oidc: oidcOf(read, local),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    local,
    shutdownDelayMs: read.integer('SHUTDOWN_DELAY_MS', { min: 0, max: 60_000, fallback: 5_000 }),
    requestsPerMinute: read.integer('REQUESTS_PER_MINUTE', { min: 0, max: 10_000_000, fallback: 6_000 }),
    ...(trustProxy === undefined ? {} : { trustProxy }),
    ...(signInUrl === undefined ? {} : { signInUrl }),
    ...(otlpEndpoint === undefined ? {} : { otlpEndpoint }),
  };
}

function natsOf(read: EnvironmentReader): NatsSettings {
  const url = read.url('NATS_URL', NATS, 'the NATS servers, such as nats://127.0.0.1:4222');
  const user = read.optional('NATS_USER');
  const password = read.optional('NATS_PASSWORD');
  return { url, ...(user === undefined ? {} : { user }), ...(password === undefined ? {} : { password }) };
}

function oidcOf(read: EnvironmentReader, local: boolean): OidcOptions {
  const oidc = {
    // An issuer is compared letter by letter with the tokens' claim; it need not be a URL.
    issuer: read.text('OIDC_ISSUER', 'the issuer of your identity provider, exactly as its tokens name it'),
    audience: read.text('OIDC_AUDIENCE', 'the audience of the tokens', 'rakor'),
    jwksUrl: read.url('OIDC_JWKS_URL', HTTP, "the address of the issuer's keys (jwks_uri)"),
  };
  if (isDevelopmentIssuer(oidc) && !local) {
    const mend = 'Set both to your identity provider, or RAKOR_LOCAL=1 on a laptop.';
    read.problem(`OIDC_ISSUER or OIDC_JWKS_URL names an issuer for development, which hands anybody any token. ${mend}`, undefined);
  }
  return oidc;
}
