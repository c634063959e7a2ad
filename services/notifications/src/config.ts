import { type EnvironmentReader, readServiceConfig, sealingKeysOf, type ServiceConfig } from '@rakor/bootstrap';
import ipaddr from 'ipaddr.js';
import { CONTACT_DAYS, DELIVERY_DAYS, LOCAL_SETTINGS, type NotificationsSettings, WEBHOOK_TIMEOUT_MS } from './settings.js';

/** The settings of notifications, from the environment. @throws SettingsRefused */
export function readConfig(env = process.env): ServiceConfig & NotificationsSettings {
  return readServiceConfig(env, (read) => ({
    sealingKeys: sealingKeysOf(read),
    webhookNetworks: networksOf(read),
    webhookTimeoutMs: read.integer('WEBHOOK_TIMEOUT_MS', { min: 1_000, max: 30_000, fallback: WEBHOOK_TIMEOUT_MS }),
    contactDays: read.integer('DELIVERY_CONTACT_DAYS', { min: 1, max: 3_650, fallback: CONTACT_DAYS }),
    // The database lets nothing go before a year.
    deliveryDays: read.integer('DELIVERY_DAYS', { min: 366, max: 36_500, fallback: DELIVERY_DAYS }),
    ...mailOf(read),
    ...gatewayOf(read),
  }));
}

function mailOf(read: EnvironmentReader): Pick<NotificationsSettings, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = read.optionalUrl('SMTP_URL', ['smtp:', 'smtps:'], 'the mail server, or leave it out to send no mail');
  if (smtpUrl === undefined) return { mailFrom: LOCAL_SETTINGS.mailFrom };
  return { smtpUrl, mailFrom: read.text('MAIL_FROM', 'whom mail is from ("Rakor Blora <rakor@blorakab.go.id>")') };
}

function gatewayOf(read: EnvironmentReader): Pick<NotificationsSettings, 'gatewayUrls' | 'gatewaySecret'> {
  const gatewayUrls = read.list('GATEWAY_URLS');
  if (!gatewayUrls) return {};
  if (gatewayUrls.length > 2 || !gatewayUrls.every((url) => /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')))
    read.problem('GATEWAY_URLS is not one or two addresses that begin with https://.', undefined);
  const gatewaySecret = read.text('GATEWAY_SECRET', 'what signs texts to the gateway: whsec_ and 32 random bytes in base64');
  if (gatewaySecret !== '' && !/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(gatewaySecret))
    read.problem('GATEWAY_SECRET is not whsec_ and at least 24 random bytes in base64.', undefined);
  return { gatewayUrls, gatewaySecret };
}

function networksOf(read: EnvironmentReader): readonly string[] {
  const networks = read.list('WEBHOOK_NETWORKS');
  if (!networks) return read.flag('RAKOR_LOCAL') ? LOCAL_SETTINGS.webhookNetworks : [];
  const wrong = networks.filter((network) => !ipaddr.isValidCIDR(network));
  return wrong.length === 0
    ? networks
    : read.problem(`WEBHOOK_NETWORKS is no list of networks such as 10.1.0.0/16,fd00::/8: ${wrong.join(', ')}.`, []);
}
