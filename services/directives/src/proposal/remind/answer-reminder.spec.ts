import fc from 'fast-check';
import { calendarAsOf } from '../../escalation/escalation.builder.js';
import type { Proposal } from '../proposal.js';
import { aProposal, banten } from '../proposal.builder.js';
import { AnswerReminder } from './answer-reminder.js';

const SUBMITTED = new Date('2022-06-28T04:00:00Z');
const reminderOf = (proposal: Proposal) => AnswerReminder.of('r', proposal).follow(proposal, SUBMITTED, calendarAsOf(SUBMITTED));
/** What is said at instants, one after the other. */
const remindAt = (reminder: AnswerReminder, proposal: Proposal, instants: readonly string[], closed: readonly string[] = []) =>
  instants.flatMap((instant) => {
    const at = new Date(instant);
    if (reminder.dueAt === null || reminder.dueAt > at) return [];
    const reminded = reminder.remind(proposal, at, calendarAsOf(at, closed));
    return reminded ? [`${reminded.sequence} ${reminded.step} ${reminded.plannedAt}`] : [];
  });
const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, n) => new Date(Date.parse(`${from}T01:30:00Z`) + n * 86_400_000).toISOString());

describe('A province that owes an answer', () => {
  it('is reminded before the day, on it, and from then on until it has answered', () => {
    const proposal = aProposal({ answerDueOn: '2022-07-28' });

    // Saturday 30 July is Islamic New Year; Sunday is one anyway.
    expect(remindAt(reminderOf(proposal), proposal, daily('2022-06-29', 50))).toEqual([
      '1 due-in-3-days 2022-07-25T00:30:00.000Z',
      '2 due-tomorrow 2022-07-27T00:30:00.000Z',
      '3 due-today 2022-07-28T00:30:00.000Z',
      '4 late-1-day 2022-07-29T00:30:00.000Z',
      '5 late-3-days 2022-08-01T00:30:00.000Z',
      '6 late-7-days 2022-08-04T00:30:00.000Z',
      '7 late-another-week 2022-08-11T00:30:00.000Z',
    ]);
  });

  it.each(['accepted', 'rejected'] as const)('is not once it has %s', (status) => {
    const proposal = aProposal();
    const reminder = reminderOf(proposal);

    reminder.follow(Object.assign(proposal, { status }), new Date('2022-07-20T04:00:00Z'), calendarAsOf(SUBMITTED));

    expect(reminder).toMatchObject({ answerDueOn: null, step: null, dueAt: null });
  });

  it('is reminded of the later day, where it takes time to study', () => {
    const proposal = aProposal();
    const reminder = reminderOf(proposal);
    proposal.study('Kajian.', '2022-09-30', { by: banten, today: '2022-07-20', at: new Date('2022-07-20T04:00:00Z') });

    reminder.follow(proposal, new Date('2022-07-20T04:00:00Z'), calendarAsOf(SUBMITTED));

    expect(reminder).toMatchObject({ answerDueOn: '2022-09-30', step: 'due-in-3-days', dueAt: new Date('2022-09-27T00:30:00Z') });
  });

  it('hears after a pause of the last step only', () => {
    const proposal = aProposal({ answerDueOn: '2022-07-28' });

    expect(remindAt(reminderOf(proposal), proposal, ['2022-08-02T03:00:00Z', '2022-08-02T03:00:01Z'])).toEqual([
      '1 late-3-days 2022-08-01T00:30:00.000Z',
    ]);
  });

  it('is left in peace on a day that it has closed meanwhile', () => {
    const proposal = aProposal({ answerDueOn: '2022-07-28' });
    const reminder = reminderOf(proposal);
    remindAt(reminder, proposal, daily('2022-07-25', 4));

    expect(remindAt(reminder, proposal, ['2022-07-29T01:00:00Z'], ['2022-07-29'])).toEqual([]);
    expect(reminder).toMatchObject({ step: 'late-1-day', dueAt: new Date('2022-08-01T00:30:00Z') });
  });

  it('has exactly one next reminder while it owes one, whatever happens, each with the next version', () => {
    const happenings = fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 600 }),
        to: fc.option(fc.constantFrom<Proposal['status']>('submitted', 'under-study', 'accepted', 'rejected')),
        until: fc.integer({ min: -10, max: 90 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(happenings, (all) => {
        const proposal = aProposal();
        const reminder = reminderOf(proposal);
        let [now, version] = [SUBMITTED.getTime(), 0];
        for (const { hours, to, until } of all) {
          const at = new Date((now += hours * 3_600_000));
          if (reminder.dueAt && reminder.dueAt <= at) {
            const reminded = reminder.remind(proposal, at, calendarAsOf(at));
            if (reminded) expect(reminded.sequence).toBe(++version);
            expect(reminder.dueAt > at).toBe(true);
          }
          const answerDueOn = new Date(now + until * 86_400_000).toISOString().slice(0, 10);
          if (to) reminder.follow(Object.assign(proposal, { status: to, answerDueOn }), at, calendarAsOf(at));
          const waits = proposal.status === 'submitted' || proposal.status === 'under-study';
          expect([reminder.answerDueOn !== null, reminder.step !== null, reminder.dueAt !== null]).toEqual([waits, waits, waits]);
        }
      }),
    );
  });
});
