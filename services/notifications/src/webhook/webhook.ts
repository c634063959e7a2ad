import type {
  WebhookChangedV1,
  WebhookDisabledV1,
  WebhookEnabledV1,
  WebhookRegisteredV1,
  WebhookRemovedV1,
  WebhookSecretRotatedV1,
  WebhookVerifiedV1,
} from '@rakor/contracts';
import type { StateOf } from '@rakor/kernel';
import { WebhookAlreadyDisabled, WebhookNotDisabled, WebhookNotVerified, WebhookUnchanged } from './webhook.errors.js';

export type WebhookStatus = 'unverified' | 'enabled' | 'disabled';
export type DisabledReason = WebhookDisabledV1['reason'];

/** What its owner says of it, and may say anew. */
export interface WebhookWish {
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[];
}

/** Nothing arrived for so long: 5 days (domain §4.17). */
const PATIENCE_MS = 5 * 24 * 3_600_000;

/** An address of an integrator that is called with the region's events. */
export class Webhook {
  declare readonly region: string;
  declare readonly id: string;
  declare url: string;
  declare description: string;
  declare eventTypes: string[];
  declare status: WebhookStatus;
  declare disabledReason: DisabledReason | null;
  /** Sealed. */
  declare secret: string;
  declare previousSecret: string | null;
  declare previousUntil: Date | null;
  declare failingSince: Date | null;
  declare readonly createdBy: string;
  declare readonly createdAt: Date;
  declare version: number;

  static register(
    { region, id, secret, wish }: { readonly region: string; readonly id: string; readonly secret: string; readonly wish: WebhookWish },
    by: string,
    at: Date,
  ): { webhook: Webhook; registered: WebhookRegisteredV1 } {
    const state: StateOf<Webhook> = {
      ...{ region, id, url: wish.url, description: wish.description, eventTypes: [...wish.eventTypes], secret, version: 1 },
      ...{ status: 'unverified', disabledReason: null, previousSecret: null, previousUntil: null, failingSince: null },
      ...{ createdBy: by, createdAt: at },
    };
    const webhook = Object.assign(new Webhook(), state);
    return { webhook, registered: { ...webhook.fact(), registeredBy: by, registeredAt: at.toISOString() } };
  }

  /** The address has answered its challenge. Null where it had before. */
  verify(by: string, at: Date): WebhookVerifiedV1 | null {
    if (this.status === 'disabled') throw new WebhookAlreadyDisabled();
    if (this.status === 'enabled') return null;
    this.status = 'enabled';
    this.version += 1;
    return { ...this.fact(), verifiedBy: by, verifiedAt: at.toISOString() };
  }

  /** Takes what is said anew. Another address must prove itself anew. @throws WebhookUnchanged */
  change(wish: Partial<WebhookWish>, by: string, at: Date): WebhookChangedV1 {
    const { url = this.url, description = this.description, eventTypes = this.eventTypes } = wish;
    if (url === this.url && description === this.description && eventTypes.join() === this.eventTypes.join()) throw new WebhookUnchanged();
    if (url !== this.url && this.status === 'enabled') this.status = 'unverified';
    if (url !== this.url) this.failingSince = null;
    Object.assign(this, { url, description, eventTypes: [...eventTypes] });
    this.version += 1;
    return { ...this.fact(), changedBy: by, changedAt: at.toISOString() };
  }

  /** Signs with another secret from now on, and with the one before as well until an instant; what came before that one is forgotten. */
  rotate(secret: string, until: Date, by: string, at: Date): WebhookSecretRotatedV1 {
    this.previousSecret = this.secret;
    this.previousUntil = until;
    this.secret = secret;
    this.version += 1;
    return { ...this.fact(), rotatedBy: by, rotatedAt: at.toISOString(), previousUntil: until.toISOString() };
  }

  /** @throws WebhookAlreadyDisabled */
  disable(reason: DisabledReason, by: string, at: Date): WebhookDisabledV1 {
    if (this.status === 'disabled') throw new WebhookAlreadyDisabled();
    this.status = 'disabled';
    this.disabledReason = reason;
    this.version += 1;
    return { ...this.fact(), reason, disabledBy: by, disabledAt: at.toISOString() };
  }

  /** Its address has just answered its challenge. @throws WebhookNotDisabled */
  enable(by: string, at: Date): WebhookEnabledV1 {
    if (this.status !== 'disabled') throw new WebhookNotDisabled(this.status);
    Object.assign(this, { status: 'enabled', disabledReason: null, failingSince: null });
    this.version += 1;
    return { ...this.fact(), enabledBy: by, enabledAt: at.toISOString() };
  }

  /** For good: nobody can enable it again. */
  remove(by: string, at: Date): WebhookRemovedV1 {
    this.version += 1;
    return { ...this.fact(), removedBy: by, removedAt: at.toISOString() };
  }

  /** Something arrived: whatever failed before is over. */
  heardWell(): void {
    this.failingSince = null;
  }

  /** Something did not arrive. After days of it, or when the address says that it is gone for good, nothing more is sent. */
  failed(gone: boolean, by: string, at: Date): WebhookDisabledV1 | null {
    if (this.status === 'disabled') return null;
    this.failingSince ??= at;
    if (gone) return this.disable('gone', by, at);
    return at.getTime() - this.failingSince.getTime() >= PATIENCE_MS ? this.disable('failing', by, at) : null;
  }

  /** The sealed secrets that sign at an instant, the present one first. */
  secretsAt(at: Date): string[] {
    const previous = this.previousSecret !== null && this.previousUntil !== null && this.previousUntil > at ? [this.previousSecret] : [];
    return [this.secret, ...previous];
  }

  /** Why nothing is sent to it, as the record of deliveries says it; null where something is. */
  silence(): 'webhook-unverified' | 'webhook-disabled' | null {
    return this.status === 'enabled' ? null : `webhook-${this.status}`;
  }

  /** What it missed may be asked for. @throws WebhookAlreadyDisabled, WebhookNotVerified */
  mustBeSentTo(): void {
    if (this.status === 'disabled') throw new WebhookAlreadyDisabled();
    if (this.status === 'unverified') throw new WebhookNotVerified();
  }

  /** Whether it wants to hear an event. */
  hears(eventType: string): boolean {
    return this.eventTypes.some((wanted) => wanted === eventType || (wanted.endsWith('.*') && eventType.startsWith(wanted.slice(0, -1))));
  }

  private fact() {
    return { webhookId: this.id, sequence: this.version, host: new URL(this.url).host };
  }
}
