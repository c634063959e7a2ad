import { Injectable } from '@nestjs/common';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { addDeliveries } from '../../delivery/delivery.store.js';
import { OnlyTesting } from '../../test-mode/test-mode.errors.js';
import { TestModeRepository } from '../../test-mode/test-mode.repository.js';
import type { Contact, PersonalChannel, Reader } from '../reader.js';
import { ReaderRepository } from '../reader.repository.js';
import { GOOD_FOR_MINUTES, mayAskAgain, newCode } from './contact-code.js';
import { ContactCodeRepository } from './contact-code.repository.js';
import { ContactProved, NoContact } from './contact.errors.js';
import type { CodeSent } from './contact.controller.js';

@Injectable()
export class SendCodeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readers: ReaderRepository,
    private readonly codes: ContactCodeRepository,
    private readonly testModes: TestModeRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Sends a code to the contact that the caller's preferences hold. @throws NoContact, ContactProved, CodeAskedTooOften, OnlyTesting */
  async execute(context: RequestContext, channel: PersonalChannel, positionId: string | null): Promise<CodeSent> {
    return this.unitOfWork.run(context, async (tx) => {
      const reader = await this.readers.callerForUpdate(tx, positionId);
      const contact = reader.contactOn(channel);
      if (!contact) throw new NoContact();
      if (contact.proof) throw new ContactProved();
      const now = this.clock.now();
      const testMode = await this.testModes.get(tx);
      if (testMode.until && testMode.keeps(reader.id, now)) throw new OnlyTesting(testMode.until);
      mayAskAgain(await this.codes.sentAt(tx, reader, channel), now);

      await this.queue(tx, { reader, channel, contact }, now);
      return { sentTo: contact.mask, goodUntil: new Date(now.getTime() + GOOD_FOR_MINUTES * 60_000).toISOString() };
    });
  }

  private async queue(
    tx: Transaction,
    { reader, channel, contact }: { readonly reader: Reader; readonly channel: PersonalChannel; readonly contact: Contact },
    now: Date,
  ): Promise<void> {
    const { region, id: readerId } = reader;
    const id = newId();
    const code = this.sealer.seal(newCode(), `contact-code/${region}/${id}`);
    await this.codes.add(tx, { region, id, readerId, channel, contact: contact.sealed, code, sentAt: now });
    const about = { id, event_id: id, event_type: 'contact-code', occurred_at: now, trace_id: null, rule: 'contact-code' };
    const to = {
      channel,
      recipient_kind: 'contact',
      recipient_code: readerId,
      recipient_name: contact.mask,
      lane: channel,
      rank: 0,
    } as const;
    await addDeliveries(tx, [{ ...about, ...to, status: 'queued', code: null, due_at: now }], now);
  }
}
