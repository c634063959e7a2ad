import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import type { Meeting } from '../../meeting/meeting.js';
import { countOn } from '../count.js';
import { meaningOf } from '../deadline.js';
import type { MeaningView } from '../deadline.view.js';
import type { Due } from '../due.js';

/** Says what the due date of a draft comes to, and what is to be said against it: that the offices are closed on it, that its year is only computed. */
@Injectable()
export class WeighDue {
  constructor(private readonly calendars: RegionalCalendarRepository) {}

  /** @returns null where no date was said, and no words */
  async of(
    tx: ReadTransaction,
    { dueOn, duePhrase }: Due,
    { heldOn: issuedOn, startsAt: saidAt }: Pick<Meeting, 'heldOn' | 'startsAt'>,
  ): Promise<MeaningView | null> {
    const due = duePhrase ? { phrase: duePhrase } : dueOn ? { date: dueOn } : null;
    return due && meaningOf(countOn(await this.calendars.get(tx), { due, issuedOn, saidAt }));
  }
}
