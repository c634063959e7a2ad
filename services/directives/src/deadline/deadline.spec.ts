import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { RegionalCalendar } from '../calendar/regional-calendar.js';
import { countOn, recounted } from './count.js';
import { Deadline, type DeadlineOrigin } from './deadline.js';
import { DeadlineAlreadyConfirmed, DeadlineNamesNoDay, DueBeforeMeeting, DueSaidTwice } from './deadline.errors.js';
import { dueOf, mustNotPrecede } from './due.js';

const at = new Date('2021-03-29T08:00:00Z');
const originOf = (phrase: string): DeadlineOrigin => ({
  ...{ id: newId(), region: '33.16', directiveId: newId(), number: 'ARH/33.16/2021/00001' },
  ...{ phrase, issuedOn: '2021-03-29', saidAt: null },
});
const ofBlora = () => new RegionalCalendar('33.16', newId(), 0, [], []);
const asked = (phrase: string) => ({ due: { phrase }, issuedOn: '2021-03-29', saidAt: null });
const aDeadline = (phrase: string, calendar = ofBlora()) => Deadline.resolve(originOf(phrase), countOn(calendar, asked(phrase)), at);

describe('The words of a deadline', () => {
  it('that are certain are in force at once (B1)', () => {
    const { deadline, resolved } = aDeadline('sebelum Lebaran');

    expect(deadline).toMatchObject({ status: 'confirmed', dueOn: '2021-05-11', originalDueOn: '2021-05-11', confirmedBy: null });
    expect(resolved).toMatchObject({
      ...{ sequence: 1, phrase: 'sebelum Lebaran', status: 'confirmed', dueOn: '2021-05-11' },
      ...{ confidence: 'high', calendarVersion: '2021.2' },
    });
  });

  it('that are not wait for a person, with what they most likely mean', () => {
    const { deadline, resolved } = aDeadline('segera');

    expect(deadline).toMatchObject({
      status: 'waiting',
      dueOn: null,
      proposedOn: '2021-04-01',
      alternatives: ['2021-03-30', '2021-04-06'],
    });
    expect(resolved).toMatchObject({ status: 'waiting', dueOn: null, proposedOn: '2021-04-01', confidence: 'low' });
  });

  it('that name no day wait without a proposal (L2)', () => {
    const { deadline } = aDeadline('secepatnya');

    expect(deadline).toMatchObject({ status: 'waiting', unclear: 'no-date', proposedOn: null, calendarVersion: '2021.2' });
    expect(() => deadline.confirm(undefined, 'sekda', at)).toThrow(DeadlineNamesNoDay);
    expect(deadline.confirm('2021-04-09', 'sekda', at)).toMatchObject({ sequence: 2, dueOn: '2021-04-09', confirmedBy: 'sekda' });
  });
});

describe('A person', () => {
  it('agrees to what is proposed, and the calendar may still move it', () => {
    const { deadline } = aDeadline('segera');
    deadline.confirm(undefined, 'sekda', at);

    expect(deadline).toMatchObject({ status: 'confirmed', dueOn: '2021-04-01', originalDueOn: '2021-04-01', chosen: false });
  });

  it('chooses another day, which the calendar leaves alone', () => {
    const { deadline } = aDeadline('segera');
    const calendar = ofBlora();
    deadline.confirm('2021-03-30', 'sekda', at);
    calendar.close({ id: newId(), date: '2021-03-30', name: { id: 'Libur', en: 'Closed' }, basis: 'SK' }, at);

    expect(deadline.recompute(countOn(calendar, asked('segera')), at)).toBeNull();
    expect(deadline).toMatchObject({ dueOn: '2021-03-30', chosen: true, version: 2 });
  });

  it('confirms once, and no day before the meeting', () => {
    const { deadline } = aDeadline('segera');
    expect(() => deadline.confirm('2021-03-28', 'sekda', at)).toThrow(DueBeforeMeeting);

    deadline.confirm(undefined, 'sekda', at);

    expect(() => deadline.confirm(undefined, 'sekda', at)).toThrow(DeadlineAlreadyConfirmed);
    expect(deadline.version).toBe(2);
  });
});

describe('A revision of the calendar', () => {
  it.each([
    ['forward', 'awal Agustus', '2021-08-09', '2021-08-10'],
    ['backward', 'pertengahan Oktober', '2021-10-20', '2021-10-19'],
  ])('moves a deadline %s, keeps the original, and tells of it', (_, phrase, before, after) => {
    const calendar = ofBlora();
    const { deadline } = aDeadline(phrase, calendar);
    calendar.revise('2021.3', at);

    expect(deadline.recompute(countOn(calendar, asked(phrase)), at)).toMatchObject({
      ...{ sequence: 2, status: 'confirmed', previousOn: before, dueOn: after, calendarVersion: '2021.3+33.16#1' },
    });
    expect(deadline).toMatchObject({ dueOn: after, originalDueOn: before, calendarRevision: 1 });
  });

  it('that moves nothing tells nothing', () => {
    const calendar = ofBlora();
    const { deadline } = aDeadline('besok', calendar);
    calendar.revise('2021.3', at);

    expect(deadline.recompute(countOn(calendar, asked('besok')), at)).toBeNull();
    expect(deadline).toMatchObject({ version: 1, calendarRevision: 0 });
  });

  it('moves the proposal of what waits, and puts nothing in force', () => {
    const calendar = ofBlora();
    const { deadline } = aDeadline('segera', calendar);
    calendar.close({ id: newId(), date: '2021-03-31', name: { id: 'Libur', en: 'Closed' }, basis: 'SK' }, at);

    expect(deadline.recompute(countOn(calendar, asked('segera')), at)).toMatchObject({ status: 'waiting', dueOn: '2021-04-05' });
    expect(deadline).toMatchObject({ status: 'waiting', proposedOn: '2021-04-05', dueOn: null });
  });

  it('never moves a date without an event, nor tells of one that did not move, whatever is closed and opened again', () => {
    const closing = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.parse('2021-03-29') + n * 86_400_000).toISOString().slice(0, 10));
    const phrase = fc.constantFrom('besok', 'segera', '5 hari kerja', 'minggu depan', 'sebelum Lebaran', 'akhir April', '4 Mei 2021');
    fc.assert(
      fc.property(phrase, fc.array(fc.tuple(closing, fc.boolean()), { maxLength: 12 }), (words, changes) => {
        const calendar = ofBlora();
        const { deadline } = aDeadline(words, calendar);
        for (const [date, open] of changes) {
          const closed = calendar.closures.find((one) => one.date === date && one.withdrawnRevision === null);
          if (open && closed) calendar.withdraw(closed.id, 'SK', at);
          else if (!closed) calendar.close({ id: newId(), date, name: { id: 'Libur', en: 'Closed' }, basis: 'SK' }, at);
          const { proposedOn, version } = deadline;
          const told = deadline.recompute(countOn(calendar, asked(words)), at);
          expect(deadline.version - version).toBe(deadline.proposedOn === proposedOn ? 0 : 1);
          expect(told === null).toBe(deadline.proposedOn === proposedOn);
          const meant = deadline.proposedOn ?? '';
          expect(words === '4 Mei 2021' || calendar.on('2021-03-29').isWorked(meant)).toBe(true);
          expect(meant >= '2021-03-29').toBe(true);
        }
      }),
    );
  });
});

describe('The explanation', () => {
  const daysOf = (calendar: RegionalCalendar, deadline: Deadline) => {
    const again = recounted(calendar, deadline);
    return again.kind === 'resolved' ? again.days : [];
  };
  const reasonOn = (date: string, calendar: RegionalCalendar, deadline: Deadline) =>
    daysOf(calendar, deadline).find((day) => day.date === date)?.reason;

  it('stays on the decrees of the count, though a newer one became known for the same day', () => {
    const { deadline } = aDeadline('awal Juni');
    deadline.calendarVersion = '2021.1';

    expect(reasonOn('2021-05-17', ofBlora(), deadline)).toBe('joint-leave');
    expect(reasonOn('2021-05-17', ofBlora(), aDeadline('awal Juni').deadline)).toBe('working-day');
  });

  it('stays on the region’s revision of the count', () => {
    const calendar = ofBlora();
    const { deadline } = aDeadline('awal Juni', calendar);
    calendar.close({ id: newId(), date: '2021-05-17', name: { id: 'Libur', en: 'Closed' }, basis: 'SK' }, at);

    expect(reasonOn('2021-05-17', calendar, deadline)).toBe('working-day');
  });

  it('of a day that a person chose leads to that day', () => {
    const { deadline } = aDeadline('segera');
    deadline.confirm('2021-04-09', 'sekda', at);

    expect(daysOf(ofBlora(), deadline).at(-1)?.date).toBe('2021-04-09');
  });
});

describe('What a draft says of its deadline', () => {
  it.each([
    [{}, {}],
    [{ dueOn: '2021-06-04' }, { dueOn: '2021-06-04', duePhrase: null }],
    [{ dueOn: null }, { dueOn: null, duePhrase: null }],
    [{ due: { phrase: 'besok' } }, { dueOn: null, duePhrase: 'besok' }],
    [{ due: null }, { dueOn: null, duePhrase: null }],
    [
      { dueOn: '2021-06-04', due: null },
      { dueOn: '2021-06-04', duePhrase: null },
    ],
  ])('%j means %j: a date and words take each other away', (sent, due) => {
    expect(dueOf(sent)).toEqual(due);
  });

  it('is not both', () => {
    expect(() => dueOf({ dueOn: '2021-06-04', due: { phrase: 'besok' } })).toThrow(DueSaidTwice);
  });

  it.each([
    [{ dueOn: '2021-03-28' }, '/dueOn'],
    [{ duePhrase: '28 Maret 2021' }, '/due/phrase'],
    [{ duePhrase: 'tahun 2020' }, '/due/phrase'],
  ])('lies not before the meeting: %j', (due, pointer) => {
    const refusal = () => {
      try {
        return mustNotPrecede('2021-03-29', due);
      } catch (error) {
        return error;
      }
    };
    expect(refusal()).toMatchObject({ code: 'due-before-meeting', pointer });
    expect(() => mustNotPrecede('2020-01-01', due)).not.toThrow();
  });
});
