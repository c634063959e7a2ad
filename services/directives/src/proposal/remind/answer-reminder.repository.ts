import type { WorkingCalendar } from '@rakor/calendar';
import { localDateOf, newId, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import { Proposal } from '../proposal.js';
import { AnswerReminder } from './answer-reminder.js';

const calendars = new RegionalCalendarRepository();

/** The working days of who owes an answer, as they are decided by an instant. */
export function calendarOf(tx: Transaction, { addresseeRegion }: Pick<Proposal, 'addresseeRegion'>, at: Date): Promise<WorkingCalendar> {
  return tx.within(addresseeRegion, async (there) => (await calendars.get(there)).on(localDateOf(at, timeZoneOf(addresseeRegion))));
}

/**
 * Lets the reminders follow a proposal, in the same transaction: every path that stores one comes through here, so that each that waits for its
 * answer has exactly one next reminder. Call it while the proposal is locked, or just made.
 */
export async function followAnswer(tx: Transaction, proposal: Proposal, at: Date): Promise<void> {
  await tx.within(proposal.region, async (there) => {
    const { region, id: proposalId } = proposal;
    // Locked, lest it be planned anew while somebody is being reminded.
    const known = await there.manager.findOne(AnswerReminder, { where: { region, proposalId }, lock: { mode: 'pessimistic_write' } });
    const reminder = known ?? AnswerReminder.of(newId(), proposal);
    await there.manager.save(AnswerReminder, reminder.follow(proposal, at, await calendarOf(there, proposal, at)));
  });
}

/** Reminders that have come due with their proposals, in the order of `ids`, which are locked. */
export async function dueReminders({ manager, context: { region } }: Transaction, ids: readonly string[]) {
  const reminders = await manager.findBy(AnswerReminder, { region, id: In(ids) });
  const proposals = await manager.findBy(Proposal, { region, id: In(reminders.map(({ proposalId }) => proposalId)) });
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return reminders
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .flatMap((reminder) => {
      const proposal = byId.get(reminder.proposalId);
      return proposal ? [{ reminder, proposal }] : [];
    });
}
