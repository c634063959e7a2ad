import { Injectable } from '@nestjs/common';
import type { OrganisationWeekChangedV1 } from '@rakor/contracts';
import { Clock, provinceOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { WeekFollower } from '@rakor/register';
import { In } from 'typeorm';
import { Assignment } from '../../assignment/assignment.js';
import { AddresseeCalendars } from '../addressee.calendars.js';
import { Escalation } from '../escalation.js';
import { store } from '../escalation.watch.js';

/** Puts what is planned where it falls now that the working days of a region, or of one of its organisations, have changed (F9, F10). */
@Injectable()
export class ReplanLadders implements WeekFollower {
  constructor(private readonly clock: Clock) {}

  /** Everybody of the transaction's region: it closed a day, opened one again, or follows another decree. */
  async calendarChanged(tx: Transaction): Promise<void> {
    await this.replan(tx, null);
  }

  async weekChanged(tx: Transaction, { organisationId }: OrganisationWeekChangedV1): Promise<void> {
    await this.replan(tx, organisationId);
  }

  /** A ladder stands where its directive was issued: in the addressee's own region, or in its province (N1). */
  private async replan(tx: Transaction, organisationId: string | null): Promise<void> {
    const addressee = tx.context.region;
    const at = this.clock.now();
    for (const issuer of new Set([addressee, provinceOf(addressee)]))
      await tx.within(issuer, async (there) => {
        const ladders = await openForUpdate(there, addressee, organisationId, at);
        const calendars = new AddresseeCalendars(there, at);
        const moved: Escalation[] = [];
        for (const { escalation, assignment } of ladders)
          if (escalation.replan(assignment, at, await calendars.of(assignment))) moved.push(escalation);
        await store(there, issuer, moved);
      });
  }
}

/** Those that have something to come, locked, lest a step be moved that is being taken. */
async function openForUpdate({ manager, context: { region } }: Transaction, addressee: string, organisationId: string | null, at: Date) {
  const escalations = await manager
    .createQueryBuilder(Escalation, 'ladder')
    .where('ladder.region = :region and ladder.addressee_region = :addressee and (ladder.step_at > :at or ladder.acknowledge_by > :at)', {
      region,
      addressee,
      at,
    })
    .orderBy('ladder.id')
    .setLock('pessimistic_write')
    .getMany();
  const ids = escalations.map(({ assignmentId }) => assignmentId);
  const of = organisationId === null ? {} : { organisationId };
  const assignments = new Map((await manager.findBy(Assignment, { region, id: In(ids), ...of })).map((one) => [one.id, one]));
  return escalations.flatMap((escalation) => {
    const assignment = assignments.get(escalation.assignmentId);
    return assignment ? [{ escalation, assignment }] : [];
  });
}
