import { addDays } from '@rakor/calendar';
import { instantOf, type TimeZone } from '@rakor/kernel';

/** A cooperation agreement (PKS): local dates, in force up to and with the last. */
export interface Agreement {
  readonly number: string;
  readonly signedOn: string;
  readonly expiresOn: string;
}

/** How long before its end an agreement is told of (domain §4.5); 0: it is over. */
const NOTICES = [90, 30, 7, 0] as const;
export type Notice = (typeof NOTICES)[number];

/** When offices open: a notice is read, and not sent at night. */
const MORNING = 7.5 * 60;

/** The notice that comes next after an instant; null when the end has been told. */
export function nextNotice(expiresOn: string, after: Date, zone: TimeZone): { notice: Notice; at: Date } | null {
  for (const notice of NOTICES) {
    const at = noticeAt(expiresOn, notice, zone);
    if (at > after) return { notice, at };
  }
  return null;
}

/** The last notice that has come due by an instant: it says more than those that were slept through. */
export function dueNotice(expiresOn: string, now: Date, zone: TimeZone): Notice | undefined {
  return NOTICES.findLast((notice) => noticeAt(expiresOn, notice, zone) <= now);
}

/** In the morning, so many days before the last day; the end is told when the last day is over. */
function noticeAt(expiresOn: string, notice: Notice, zone: TimeZone): Date {
  return notice === 0 ? instantOf(addDays(expiresOn, 1), 0, zone) : instantOf(addDays(expiresOn, -notice), MORNING, zone);
}
