/** The ways on which something reaches somebody. */
export const CHANNELS = ['in-app', 'e-mail', 'gateway', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What has become of a delivery. Open: `queued`; `held` until its recipient wants to hear; `failed` while there will be another attempt.
 * Closed: `sent` where no receipt comes back, `delivered`, `read`; `failed` for good; `skipped` where it was not to be sent; `superseded` where
 * something later took its place.
 */
export const DELIVERY_STATUSES = ['queued', 'held', 'sent', 'delivered', 'failed', 'skipped', 'superseded', 'read'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Whom a delivery is for: a mailbox, a person who reads one, a contact that is to be proved, a visitor of a mall, or a program of an integrator. */
export const RECIPIENT_KINDS = ['organisation', 'office', 'person', 'contact', 'visitor', 'webhook'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
