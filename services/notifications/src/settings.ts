import { LOCAL_SEALING_KEYS, type SealingSettings } from '@rakor/bootstrap';

/** What notifications needs to be told beyond what every service needs. */
export interface NotificationsSettings extends SealingSettings {
  /** Networks inside the house that a webhook may lie in ("10.1.0.0/16"), also by plain http. */
  readonly webhookNetworks: readonly string[];
  /** How long a receiver may take, in milliseconds. */
  readonly webhookTimeoutMs: number;
  /** Where mail is handed in ("smtps://user:password@mail.example"); without it none is sent. */
  readonly smtpUrl?: string;
  /** Providers of the messaging gateway in the order in which they are asked, two at most; without them no texts are sent. */
  readonly gatewayUrls?: readonly string[];
  /** Signs what they are sent ("whsec_…"). */
  readonly gatewaySecret?: string;
  /** For how many days the record knows by what name and masked contact somebody was told. */
  readonly contactDays: number;
  /** For how many days what came to its end is on record at all. */
  readonly deliveryDays: number;
  /** Whom mail is from. */
  readonly mailFrom: string;
}

/** Standard Webhooks asks for 15 to 30 seconds. */
export const WEBHOOK_TIMEOUT_MS = 15_000;

/** A year: what was promised within one budget year can be asked for in the next. */
export const CONTACT_DAYS = 365;

/** Five years, as long as a regent serves. */
export const DELIVERY_DAYS = 1_825;

/** For a laptop. */
export const LOCAL_SETTINGS: NotificationsSettings = {
  sealingKeys: LOCAL_SEALING_KEYS,
  webhookNetworks: ['127.0.0.0/8', '::1/128'],
  webhookTimeoutMs: WEBHOOK_TIMEOUT_MS,
  contactDays: CONTACT_DAYS,
  deliveryDays: DELIVERY_DAYS,
  mailFrom: 'Rakor <rakor@localhost>',
};
