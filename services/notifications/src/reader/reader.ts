import type { ContactProvedV1, PreferencesSetV1 } from '@rakor/contracts';
import type { Language, TimeZone } from '@rakor/kernel';
import { endOfQuiet, nextDigest, type QuietHours } from './quiet-hours.js';

/** Channels that a person agrees to; the inbox needs no consent. */
export const PERSONAL_CHANNELS = ['e-mail', 'gateway'] as const;
export type PersonalChannel = (typeof PERSONAL_CHANNELS)[number];

export const DIGESTS = ['none', 'daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** How somebody wants to hear. */
export interface Wishes {
  readonly language: Language;
  readonly digest: Digest;
  readonly quietHours: QuietHours | null;
  readonly channels: readonly PersonalChannel[];
}

/** How it is known that a contact is its owner's: by a code; a simulator's belongs to nobody; "legacy" was kept before codes were asked for. */
export type Proof = 'code' | 'simulator' | 'legacy';

/** A way to reach somebody: sealed, and as it may be shown. */
export interface Contact {
  readonly sealed: string;
  readonly mask: string;
  /** Null while nobody has proved it: it is not used. */
  readonly proof: Proof | null;
}

/** Where somebody can be reached. */
export interface Contacts {
  readonly email: Contact | null | undefined;
  readonly phone: Contact | null | undefined;
}

/** What somebody said about a channel. */
export interface Consent {
  readonly channel: PersonalChannel;
  readonly granted: boolean;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** What is to be done with a message for a reader, on one channel. */
export type Plan =
  | { readonly what: 'send' }
  | { readonly what: 'hold'; readonly code: 'gathering' | 'digest' | 'quiet-hours'; readonly until: Date }
  | { readonly what: 'skip'; readonly code: 'preference' | 'no-contact' | 'unproved' };

/** What comes in a burst goes out as one: at the end of the minute after. */
const MINUTE_MS = 60_000;

/** A person who reads a mailbox, for a position or alone; who holds several is a reader for each. */
export class Reader implements Wishes {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly subject: string;
  /** Null for the person alone. */
  declare readonly positionId: string | null;
  declare language: Language;
  declare digest: Digest;
  declare quietHours: QuietHours | null;
  declare channels: PersonalChannel[];
  declare email: Contact | null;
  declare phone: Contact | null;
  /** 0 for somebody who has not said anything yet. */
  declare version: number;

  /** Somebody who has not said anything: hears in the inbox only. */
  static unknown(who: Pick<Reader, 'region' | 'id' | 'subject' | 'positionId'>): Reader {
    const silent: Wishes = { language: 'id', digest: 'none', quietHours: null, channels: [] };
    return Object.assign(new Reader(), silent, who, { email: null, phone: null, version: 0 });
  }

  /** @param contacts undefined where one stays as it is */
  set(wishes: Wishes, contacts: Partial<Contacts>, by: string, at: Date): { set: PreferencesSetV1; consents: Consent[] } {
    const before = new Set(this.channels);
    this.version += 1;
    const { email = this.email, phone = this.phone } = contacts;
    Object.assign(this, wishes, { channels: [...wishes.channels], email, phone });
    const changed = PERSONAL_CHANNELS.filter((channel) => before.has(channel) !== this.channels.includes(channel));
    const { id: readerId, version: sequence, language, digest, positionId } = this;
    const [byEmail, byPhone] = [this.channels.includes('e-mail'), this.channels.includes('gateway')];
    return {
      set: { readerId, sequence, language, digest, byEmail, byPhone, positionId, setBy: by, setAt: at.toISOString() },
      consents: changed.map((channel) => ({ channel, granted: this.channels.includes(channel), version: sequence, by, at })),
    };
  }

  /** Its owner has proved the contact of a channel. */
  prove(channel: PersonalChannel, by: string, at: Date): ContactProvedV1 {
    this.version += 1;
    if (channel === 'e-mail') this.email = this.email && { ...this.email, proof: 'code' };
    else this.phone = this.phone && { ...this.phone, proof: 'code' };
    return { readerId: this.id, sequence: this.version, channel, provedBy: by, provedAt: at.toISOString() };
  }

  /** Where a channel reaches the reader; null where nobody has said. */
  contactOn(channel: PersonalChannel): Contact | null {
    return channel === 'e-mail' ? this.email : this.phone;
  }

  /** When the quiet hours that hold at an instant end; null where there are none. */
  quietUntil(at: Date, zone: TimeZone): Date | null {
    return endOfQuiet(at, this.quietHours, zone);
  }

  /**
   * What to do with a message. Nothing goes where nobody has proved that it is theirs. What is urgent goes at once, whatever was wished (B6); the rest is gathered, and held through quiet hours and until
   * the digest, never dropped.
   */
  plan(channel: PersonalChannel, urgent: boolean, now: Date, zone: TimeZone): Plan {
    if (!this.channels.includes(channel)) return { what: 'skip', code: 'preference' };
    const contact = this.contactOn(channel);
    if (contact === null) return { what: 'skip', code: 'no-contact' };
    if (contact.proof === null) return { what: 'skip', code: 'unproved' };
    if (urgent) return { what: 'send' };
    const digest = this.digest === 'none' ? null : nextDigest(now, this.digest, zone);
    const until = digest ?? new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS + MINUTE_MS);
    const quiet = this.quietUntil(until, zone);
    return quiet ? { what: 'hold', code: 'quiet-hours', until: quiet } : { what: 'hold', code: digest ? 'digest' : 'gathering', until };
  }
}
