/** Ways in which a visitor can be told that it is nearly his turn. */
export const CONTACT_CHANNELS = ['sms', 'whatsapp', 'email'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Why a contact is kept no longer: the visitor took it back or gave another one, or the day is over. */
export const CONTACT_ENDINGS = ['taken-back', 'replaced', 'day-over'] as const;
export type ContactEnding = (typeof CONTACT_ENDINGS)[number];

/** What the contact of a number is sealed for, so that it opens for no other number. */
export function placeOfSeal(region: string, ticketId: string): string {
  return `ticket-contact/${region}/${ticketId}`;
}
