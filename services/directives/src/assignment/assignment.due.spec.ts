import { anAssignment, dinkes, secretariat } from './assignment.builder.js';
import { AssignmentEnded, NotTheIssuer } from './assignment.errors.js';

const at = new Date('2023-02-06T03:00:00Z');
const due = { dueOn: '2023-02-10', originalDueOn: '2023-02-10' };

describe('The due date of an assignment', () => {
  it('is set once its deadline is confirmed, and is then the original one, too', () => {
    const assignment = anAssignment();

    expect(assignment.moveDue('2023-02-10', 'deadline-confirmed', secretariat, at)).toMatchObject({
      ...{ sequence: 1, dueOn: '2023-02-10', previousDueOn: null, originalDueOn: '2023-02-10', cause: 'deadline-confirmed' },
    });
    expect(assignment).toMatchObject({ ...due, status: 'issued', latest: { step: 'due-moved', reason: 'deadline-confirmed' } });
  });

  it('moves with the calendar, and keeps the original', () => {
    const assignment = anAssignment(due);

    expect(assignment.moveDue('2023-02-09', 'calendar-revised', secretariat, at)).toMatchObject({ previousDueOn: '2023-02-10' });
    expect(assignment).toMatchObject({ dueOn: '2023-02-09', originalDueOn: '2023-02-10' });
  });

  it('stays where more time was granted, and where nothing changes', () => {
    const extended = anAssignment({ ...due, extensions: 1 });

    expect(extended.moveDue('2023-02-09', 'calendar-revised', secretariat, at)).toBeNull();
    expect(anAssignment(due).moveDue('2023-02-10', 'calendar-revised', secretariat, at)).toBeNull();
    expect(extended).toMatchObject({ dueOn: '2023-02-10', version: 0 });
  });

  it('that reaches what the addressee asked for, answers him', () => {
    const wish = { dueOn: '2023-02-13', reason: 'Lelang.' };
    const [reached, notReached] = [anAssignment(due), anAssignment(due)];
    for (const assignment of [reached, notReached]) assignment.requestExtension(wish, dinkes, at);

    reached.moveDue('2023-02-13', 'calendar-revised', secretariat, at);
    notReached.moveDue('2023-02-12', 'calendar-revised', secretariat, at);

    expect([reached.extension, notReached.extension?.dueOn]).toEqual([null, '2023-02-13']);
  });

  it('is moved by the issuer only, and not after the end', () => {
    expect(() => anAssignment(due).moveDue('2023-02-09', 'calendar-revised', dinkes, at)).toThrow(NotTheIssuer);
    expect(() => anAssignment({ ...due, status: 'closed' }).moveDue('2023-02-09', 'calendar-revised', secretariat, at)).toThrow(
      AssignmentEnded,
    );
  });
});
