import { Injectable } from '@nestjs/common';
import { PreferencesSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { isSimulator } from '../../delivery/simulator.js';
import { callersOwnMailboxes } from '../../message/caller.queries.js';
import { ContactCodeRepository } from '../contact/contact-code.repository.js';
import { isMasked, maskOf, maskOfPhone } from '../contact-mask.js';
import { type PreferencesView, viewOf } from '../preferences.view.js';
import type { QuietHours } from '../quiet-hours.js';
import type { Contact, Contacts, Reader, Wishes } from '../reader.js';
import { MaskedContactSent, PositionNotHeld } from '../reader.errors.js';
import { stillInOffice } from '../reader.queries.js';
import { ReaderRepository } from '../reader.repository.js';
import type { SetPreferences } from './set-preferences.controller.js';

@Injectable()
export class SetPreferencesHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readers: ReaderRepository,
    private readonly codes: ContactCodeRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** @throws MaskedContactSent, PositionNotHeld, NoOrganisationInToken, VersionMismatch */
  async execute(context: RequestContext, command: SetPreferences & { readonly expected: number | undefined }): Promise<PreferencesView> {
    const { expected, email, phone, language, digest, channels, quietHours, positionId = context.office?.positionId ?? null } = command;
    const wishes: Wishes = { language, digest, channels, quietHours: quietHours && minutesOf(quietHours) };
    return this.unitOfWork.run(context, async (tx) => {
      const mailboxes = await callersOwnMailboxes(tx);
      const reader = await this.readers.callerForUpdate(tx, positionId);
      expectVersion(reader.version, expected);
      const { set, consents } = reader.set(wishes, this.contactsOf(reader, email, phone), context.actorId, this.clock.now());
      await this.mustHoldPosition(tx, reader);

      await this.readers.save(tx, reader, consents, mailboxes);
      await this.codes.forgetOthers(tx, reader);
      await tx.outbox.add(PreferencesSetV1, set);
      return viewOf(reader);
    });
  }

  private contactsOf(reader: Reader, email: string | null | undefined, phone: string | null | undefined): Contacts {
    // A number that is shown masked is none that the edge takes; an address looks like one.
    if (typeof email === 'string' && isMasked(email)) throw new MaskedContactSent();
    return {
      email: this.contactFrom(email, reader, { now: reader.email, mask: maskOf }),
      phone: this.contactFrom(phone, reader, { now: reader.phone, mask: maskOfPhone }),
    };
  }

  /** What is sent once more stays as it is, proved or not; another one has to be proved. */
  private contactFrom(
    contact: string | null | undefined,
    { region, id }: Reader,
    { now, mask }: { readonly now: Contact | null; readonly mask: (contact: string) => string },
  ): Contact | null | undefined {
    if (typeof contact !== 'string') return contact;
    const place = `reader/${region}/${id}`;
    if (now && this.sealer.openIfPossible(now.sealed, place) === contact) return now;
    return { sealed: this.sealer.seal(contact, place), mask: mask(contact), proof: isSimulator(contact) ? 'simulator' : null };
  }

  private async mustHoldPosition(tx: Transaction, reader: Reader): Promise<void> {
    if (!(await stillInOffice(tx, [reader], this.clock.now())).has(reader.id)) throw new PositionNotHeld();
  }
}

/** @returns null for hours that begin when they end: there are none */
function minutesOf({ from, until }: { readonly from: string; readonly until: string }): QuietHours | null {
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return from === until ? null : { from: minute(from), until: minute(until) };
}
