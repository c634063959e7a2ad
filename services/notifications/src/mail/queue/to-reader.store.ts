import type { NewDelivery } from '../../delivery/delivery.store.js';
import type { PersonalChannel, Reader } from '../../reader/reader.js';

/** The part of a delivery that says whom it reaches, and how urgently. */
export function toReader(
  reader: Reader,
  channel: PersonalChannel,
  { name, urgent }: { readonly name: string; readonly urgent: boolean },
): Pick<NewDelivery, 'channel' | 'recipient_kind' | 'recipient_code' | 'recipient_name' | 'lane' | 'rank'> {
  const contact = reader.contactOn(channel);
  return {
    channel,
    recipient_kind: 'person',
    recipient_code: reader.id,
    recipient_name: contact ? `${name} (${contact.mask})` : name,
    lane: channel,
    rank: urgent ? 0 : 1,
  };
}
