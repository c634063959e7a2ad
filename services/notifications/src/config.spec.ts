import { randomBytes } from 'node:crypto';
import { SettingsRefused } from '@rakor/bootstrap';
import { readConfig } from './config.js';

const COMMON = {
  DATABASE_URL: 'postgres://app@db/rakor',
  RELAY_DATABASE_URL: 'postgres://relay@db/rakor',
  NATS_URL: 'nats://nats:4222',
  OIDC_ISSUER: 'https://id.example',
  OIDC_JWKS_URL: 'https://id.example/jwks',
};
const KEY = randomBytes(32).toString('base64');
const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig({ ...COMMON, ...env });
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.problems;
    throw error;
  }
};

describe('The settings of notifications', () => {
  it('need a sealing key, and call nobody inside the house', () => {
    expect(readConfig({ ...COMMON, SEALING_KEYS: KEY })).toMatchObject({
      sealingKeys: [KEY],
      webhookNetworks: [],
      webhookTimeoutMs: 15_000,
    });
  });

  it('have a key of their own on a laptop', () => {
    expect(readConfig({ ...COMMON, RAKOR_LOCAL: '1' }).sealingKeys).toHaveLength(1);
  });

  it('may name networks and several keys', () => {
    const env = { ...COMMON, SEALING_KEYS: `${KEY}, ${KEY}`, WEBHOOK_NETWORKS: '10.1.0.0/16, fd00::/8', WEBHOOK_TIMEOUT_MS: '2000' };

    expect(readConfig(env)).toMatchObject({
      sealingKeys: [KEY, KEY],
      webhookNetworks: ['10.1.0.0/16', 'fd00::/8'],
      webhookTimeoutMs: 2_000,
    });
  });

  it('may name a mail server, and then whom mail is from', () => {
    const env = { ...COMMON, SEALING_KEYS: KEY, SMTP_URL: 'smtps://rakor:secret@mail.example', MAIL_FROM: 'Rakor <rakor@blorakab.go.id>' };

    expect(readConfig(env)).toMatchObject({ smtpUrl: env.SMTP_URL, mailFrom: env.MAIL_FROM });
    expect(readConfig({ ...COMMON, SEALING_KEYS: KEY }).smtpUrl).toBeUndefined();
    expect(problemsOf({ SEALING_KEYS: KEY, SMTP_URL: 'smtp://mail.example' })).toEqual([expect.stringContaining('MAIL_FROM is not set')]);
  });

  it('may name a gateway and another one behind it, and then what signs', () => {
    const env = { SEALING_KEYS: KEY, GATEWAY_URLS: 'https://wa.example/send, https://sms.example/send' };

    expect(readConfig({ ...COMMON, ...env, GATEWAY_SECRET: `whsec_${KEY}` }).gatewayUrls).toEqual([
      'https://wa.example/send',
      'https://sms.example/send',
    ]);
    expect(problemsOf(env)).toEqual([expect.stringContaining('GATEWAY_SECRET is not set')]);
    expect(problemsOf({ ...env, GATEWAY_SECRET: 'short' })).toEqual([expect.stringContaining('24 random bytes')]);
    expect(problemsOf({ ...env, GATEWAY_URLS: 'wa.example', GATEWAY_SECRET: `whsec_${KEY}` })).toEqual([
      expect.stringContaining('GATEWAY_URLS'),
    ]);
  });

  it('are refused with what is wrong, and without quoting a key', () => {
    const secret = 'dG9vIHNob3J0';

    expect(problemsOf({})).toEqual([expect.stringContaining('SEALING_KEYS is not set')]);
    expect(problemsOf({ SEALING_KEYS: secret })).toEqual([expect.stringContaining('another length')]);
    expect(problemsOf({ SEALING_KEYS: secret }).join()).not.toContain(secret);
    expect(problemsOf({ SEALING_KEYS: KEY, WEBHOOK_NETWORKS: 'intranet' })).toEqual([expect.stringContaining('intranet')]);
  });
});
