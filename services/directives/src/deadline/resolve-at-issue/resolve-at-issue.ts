import { Injectable } from '@nestjs/common';
import { DeadlineResolvedV1 } from '@rakor/contracts';
import { Clock, newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import type { Directive } from '../../directive/directive.js';
import type { Meeting } from '../../meeting/meeting.js';
import { countOn } from '../count.js';
import { Deadline } from '../deadline.js';
import { DeadlineRepository } from '../deadline.repository.js';

/** Reads the words of a directive's deadline when it is issued. */
@Injectable()
export class ResolveAtIssue {
  constructor(
    private readonly calendars: RegionalCalendarRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a draft that says its deadline in words the date that they mean, where that is certain. Does nothing where a date was given, or none.
   * The words count from the day of their meeting.
   * @throws DirectiveAlreadyIssued
   */
  async resolve(
    tx: Transaction,
    directive: Directive,
    { heldOn: issuedOn, startsAt: saidAt }: Pick<Meeting, 'heldOn' | 'startsAt'>,
  ): Promise<void> {
    const { region, id: directiveId, number, duePhrase: phrase } = directive;
    if (phrase === null) return;
    const origin = { id: newId(), region, directiveId, number, phrase, issuedOn, saidAt };
    const count = countOn(await this.calendars.getForShare(tx), { due: { phrase }, issuedOn, saidAt });
    const { deadline, resolved } = Deadline.resolve(origin, count, this.clock.now());
    directive.settleDue(deadline.dueOn);

    await this.deadlines.add(tx, deadline);
    await tx.outbox.add(DeadlineResolvedV1, resolved);
  }
}
