import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import type { Skipped } from '../../delivery/outcome.js';
import type { PersonalChannel } from '../../reader/reader.js';
import { ContactCodeLetters } from './contact-code-letters.js';
import { type PersonalLetter, PersonalLetters } from './personal-letters.js';
import { VisitorLetters } from './visitor-letters.js';

/** Finds what has to be sent to people, whoever they are to the service. */
@Injectable()
export class Letters {
  constructor(
    private readonly toReaders: PersonalLetters,
    private readonly toContacts: ContactCodeLetters,
    private readonly toVisitors: VisitorLetters,
  ) {}

  async of(tx: Transaction, channel: PersonalChannel, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    const { contact = [], person = [], visitor = [] } = Object.groupBy(deliveries, ({ recipientKind }) => recipientKind);
    const letters = new Map<string, PersonalLetter | Skipped>();
    if (person.length > 0) for (const one of await this.toReaders.of(tx, channel, person)) letters.set(...one);
    if (contact.length > 0) for (const one of await this.toContacts.of(tx, contact)) letters.set(...one);
    if (visitor.length > 0) for (const one of await this.toVisitors.of(tx, visitor)) letters.set(...one);
    return letters;
  }
}
