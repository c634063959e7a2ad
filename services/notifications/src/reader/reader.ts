import type { PreferencesSetV1 } from '@rakor/contracts';
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
  readonly positionId: string | null;
}

/** A way to reach somebody: sealed, and as it may be shown. */
export interface Contact {
  readonly sealed: string;
  readonly mask: string;
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
  | { readonly what: 'skip'; readonly code: 'preference' | 'no-contact' };

/** What comes in a burst goes out as one: at the end of the minute after. */
const MINUTE_MS = 60_000;

/** A person who reads a mailbox. */
export class Reader implements Wishes {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly subject: string;
  declare language: Language;
  declare digest: Digest;
  declare quietHours: QuietHours | null;
  declare channels: PersonalChannel[];
  declare positionId: string | null;
  declare email: Contact | null;
  declare phone: Contact | null;
  /** 0 for somebody who has not said anything yet. */
  declare version: number;

  /** Somebody who has not said anything: hears in the inbox only. */
  static unknown({ region, id, subject }: { readonly region: string; readonly id: string; readonly subject: string }): Reader {
    const silent: Wishes = { language: 'id', digest: 'none', quietHours: null, channels: [], positionId: null };
    return Object.assign(new Reader(), silent, { region, id, subject, email: null, phone: null, version: 0 });
  }

  /** @param contacts undefined where one stays as it is */
  set(wishes: Wishes, contacts: Partial<Contacts>, by: string, at: Date): { set: PreferencesSetV1; consents: Consent[] } {
    const before = new Set(this.channels);
    this.version += 1;
    const { email = this.email, phone = this.phone } = contacts;
    Object.assign(this, wishes, { channels: [...wishes.channels], email, phone });
    const changed = PERSONAL_CHANNELS.filter((channel) => before.has(channel) !== this.channels.includes(channel));
    const { id: readerId, version: sequence, language, digest } = this;
    const [byEmail, byPhone] = [this.channels.includes('e-mail'), this.channels.includes('gateway')];
    return {
      set: { readerId, sequence, language, digest, byEmail, byPhone, setBy: by, setAt: at.toISOString() },
      consents: changed.map((channel) => ({ channel, granted: this.channels.includes(channel), version: sequence, by, at })),
    };
  }

  /** Where a channel reaches the reader; null where nobody has said. */
  contactOn(channel: PersonalChannel): Contact | null {
    return channel === 'e-mail' ? this.email : this.phone;
  }

  /**
   * What to do with a message: what is urgent goes at once, whatever was wished (B6); the rest is gathered, and held through quiet hours and until
   * the digest, never dropped.
   */
  plan(channel: PersonalChannel, urgent: boolean, now: Date, zone: TimeZone): Plan {
    if (!this.channels.includes(channel)) return { what: 'skip', code: 'preference' };
    if (this.contactOn(channel) === null) return { what: 'skip', code: 'no-contact' };
    if (urgent) return { what: 'send' };
    const digest = this.digest === 'none' ? null : nextDigest(now, this.digest, zone);
    const until = digest ?? new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS + MINUTE_MS);
    const quiet = endOfQuiet(until, this.quietHours, zone);
    return quiet ? { what: 'hold', code: 'quiet-hours', until: quiet } : { what: 'hold', code: digest ? 'digest' : 'gathering', until };
  }
}
