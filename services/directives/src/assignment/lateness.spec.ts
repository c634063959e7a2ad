import { anAssignment } from './assignment.builder.js';
import { latenessOf } from './lateness.js';

const due = { dueOn: '2023-02-10', originalDueOn: '2023-02-10' };

describe('An assignment is late', () => {
  it.each([
    ['35.24', 'WIB', '2023-02-10T16:59:59Z', 0],
    ['35.24', 'WIB', '2023-02-10T17:00:00Z', 1],
    ['51.08', 'WITA', '2023-02-10T15:59:59Z', 0],
    ['51.08', 'WITA', '2023-02-10T16:00:00Z', 1],
    ['94.71', 'WIT', '2023-02-10T14:59:59Z', 0],
    ['94.71', 'WIT', '2023-02-10T15:00:00Z', 1],
  ])('from the midnight that ends its due date in %s (%s)', (region, _, now, daysLate) => {
    expect(latenessOf(anAssignment({ region, ...due }), new Date(now))).toMatchObject({ daysLate });
  });

  it('by days that are counted over the end of a year', () => {
    const assignment = anAssignment({ dueOn: '2022-12-30', originalDueOn: '2022-12-30' });

    expect(latenessOf(assignment, new Date('2022-12-31T17:00:00Z')).daysLate).toBe(2);
  });

  it('against the date as it is, and as it was first set', () => {
    const extended = anAssignment({ dueOn: '2023-02-17', originalDueOn: '2023-02-10' });

    expect(latenessOf(extended, new Date('2023-02-15T03:00:00Z'))).toEqual({ daysLate: 0, daysLateOriginally: 5 });
  });

  it('up to its report, and on again after a return', () => {
    const reported = { ...due, reportedAt: new Date('2023-02-12T03:00:00Z') };
    const now = new Date('2023-02-20T03:00:00Z');

    expect(latenessOf(anAssignment({ status: 'reported', ...reported }), now).daysLate).toBe(2);
    expect(latenessOf(anAssignment({ status: 'closed', ...reported }), now).daysLate).toBe(2);
    expect(latenessOf(anAssignment({ status: 'returned', ...reported }), now).daysLate).toBe(10);
  });

  it.each(['declined', 'waived', 'transferred', 'cancelled', 'superseded'] as const)('not when it is %s', (status) => {
    expect(latenessOf(anAssignment({ status, ...due }), new Date('2023-03-01T03:00:00Z'))).toEqual({ daysLate: 0, daysLateOriginally: 0 });
  });

  it('not without a date', () => {
    expect(latenessOf(anAssignment(), new Date('2023-03-01T03:00:00Z')).daysLate).toBe(0);
  });
});
