import { Injectable } from '@nestjs/common';
import { DirectiveDraftedV1, type SatisfactionPublishedV1 } from '@rakor/contracts';
import { Clock, localDateOf, newId, timeZoneOf, yearOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import { Directive } from '../../directive/directive.js';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import { FanOut } from '../../directive/issue/fan-out.js';
import { WholeDirective } from '../../directive/lock/whole-directive.js';
import { Supersession } from '../../directive/supersede/supersession.js';
import { OfficialsRepository } from '../../directory/officials.repository.js';
import { NumberRepository } from '../../number/number.repository.js';
import { asksAnew, DAYS_TO_MEND, draftOf, occasionOf } from '../satisfaction-duty.js';
import { SatisfactionDutyRepository } from '../satisfaction-duty.repository.js';

const PUBLISHED_AGAIN = 'Indeks periode yang sama diterbitkan kembali.';

@Injectable()
export class AskToMend {
  constructor(
    private readonly duties: SatisfactionDutyRepository,
    private readonly directives: DirectiveRepository,
    private readonly whole: WholeDirective,
    private readonly numbers: NumberRepository,
    private readonly fanOut: FanOut,
    private readonly supersession: Supersession,
    private readonly calendars: RegionalCalendarRepository,
    private readonly officials: OfficialsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a directive of a publication: one for each place and period. Where it is published again and other elements are the worst, a new one
   * takes the place of the one before; else the one before stands.
   * @throws OrganisationUnknown while the register has not told of who runs the place
   */
  async execute(tx: Transaction, published: SatisfactionPublishedV1): Promise<void> {
    const known = await this.duties.getForUpdate(tx, published);
    if (!asksAnew(known, published)) return;

    const successor = await this.issue(tx, published);
    await this.duties.save(tx, published, successor.id);
    if (known) await this.replace(tx, known.directiveId, successor);
  }

  private async issue(tx: Transaction, published: SatisfactionPublishedV1): Promise<Directive> {
    const { region } = tx.context;
    const startsAt = new Date(published.publishedAt);
    const heldOn = localDateOf(startsAt, timeZoneOf(region));
    const dueOn = (await this.calendars.getForShare(tx)).on(heldOn).addWorkingDays(heldOn, DAYS_TO_MEND);
    const { leader } = await this.officials.register(tx, heldOn);
    const number = await this.numbers.next(tx, 'ARH', yearOf(heldOn));
    const origin = { id: newId(), region, number, meetingId: null, publicationId: published.publicationId, utteranceId: null };
    const draft = draftOf(published, leader?.position ?? 'Kepala Daerah', dueOn);
    const { directive, drafted } = Directive.draft(origin, draft, this.clock.now());

    await this.directives.add(tx, directive);
    await tx.outbox.add(DirectiveDraftedV1, drafted);
    await this.fanOut.issue(tx, directive, { ...occasionOf(published, heldOn), startsAt });
    return directive;
  }

  /** One that is done, or was ended by hand, stays as it is. */
  private async replace(tx: Transaction, id: string, successor: Directive): Promise<void> {
    const { directive, open } = await this.whole.getForUpdate(tx, id);
    if (directive.status !== 'issued') return;
    // In the name of who issued it: an event speaks for no role.
    const issuer = { ...tx.context, role: 'secretariat' } as const;
    await this.supersession.of(tx, { directive, open, successor }, PUBLISHED_AGAIN, this.clock.now(), issuer);
  }
}
