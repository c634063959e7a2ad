import { Injectable } from '@nestjs/common';
import { localDateOf, newId, yearOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { NumberRepository } from '../../number/number.repository.js';
import type { MeetingIdentity } from '../meeting.state.js';

/** Gives new meetings their number and their local date. */
@Injectable()
export class MeetingIdentities {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly numbers: NumberRepository,
  ) {}

  /**
   * The number belongs to the year in which the meeting is held where it is held: a meeting of 2021 that is put in today is one of 2021.
   * @throws RegionNotOnboarded
   */
  async next(tx: Transaction, startsAt: Date): Promise<MeetingIdentity> {
    const heldOn = localDateOf(startsAt, await this.directory.zoneOf(tx));
    return { id: newId(), region: tx.context.region, number: await this.numbers.next(tx, 'RKR', yearOf(heldOn)), heldOn };
  }
}
