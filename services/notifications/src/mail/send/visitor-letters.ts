import { Injectable } from '@nestjs/common';
import { placeOfSeal } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import type { Delivery } from '../../delivery/delivery.js';
import type { Skipped } from '../../delivery/outcome.js';
import { type Near, nearText } from '../../visitor/near-text.js';
import type { PersonalLetter } from './personal-letters.js';

const UNREADABLE: Skipped = { kind: 'skipped', code: 'unreadable' };
const FORGOTTEN: Skipped = { kind: 'skipped', code: 'contact-forgotten' };

/** The texts to visitors whose number is near; none to whom has been called or is gone meanwhile. */
@Injectable()
export class VisitorLetters {
  constructor(private readonly sealer: Sealer) {}

  async of({ manager, context: { region } }: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    const rows = await manager.query<{ ticketId: string; contact: string; language: Language; near: Near }[]>(
      'select ticket_id as "ticketId", contact, language, near from visitor where region = $1 and ticket_id = any ($2::uuid[]) and near is not null',
      [region, deliveries.map(({ recipientCode }) => recipientCode)],
    );
    const visitors = new Map(rows.map((row) => [row.ticketId, row]));
    return new Map<string, PersonalLetter | Skipped>(
      deliveries.map(({ id, recipientCode }) => {
        const visitor = visitors.get(recipientCode);
        if (!visitor) return [id, FORGOTTEN];
        const { ticketId, contact, language, near } = visitor;
        const to = this.sealer.openIfPossible(contact, placeOfSeal(region, ticketId));
        return [id, to === null ? UNREADABLE : { to, language, items: [nearText(near, language)], whole: true }];
      }),
    );
  }
}
